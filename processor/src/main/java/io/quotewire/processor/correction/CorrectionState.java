package io.quotewire.processor.correction;

import io.quotewire.streaming.correction.Correction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A snapshot of the corrections in force, which can be compared with another one. Immutable. */
public final class CorrectionState {
    private final Map<String, ActiveCorrection> byKey;
    private final Map<Long, ActiveCorrection> byFingerprint;

    private CorrectionState(Map<String, ActiveCorrection> byKey, Map<Long, ActiveCorrection> byFingerprint) {
        this.byKey = byKey;
        this.byFingerprint = byFingerprint;
    }

    static CorrectionState of(Collection<ActiveCorrection> inForce) {
        return new CorrectionState(
                inForce.stream().collect(Collectors.toUnmodifiableMap(ActiveCorrection::key, Function.identity())),
                inForce.stream()
                        .collect(Collectors.toUnmodifiableMap(
                                ActiveCorrection::fingerprint, Function.identity(), (one, same) -> same)));
    }

    boolean isEmpty() {
        return byKey.isEmpty();
    }

    boolean hasAll(Set<Long> fingerprints) {
        return byFingerprint.keySet().containsAll(fingerprints);
    }

    /** The correction with this fingerprint; null if there is none. */
    @Nullable
    ActiveCorrection of(Long fingerprint) {
        return byFingerprint.get(fingerprint);
    }

    /** Corrections that differ in another snapshot, added, removed or replaced; a replaced one in both its forms. */
    public List<Correction> differences(CorrectionState other) {
        List<Correction> different = new ArrayList<>();
        byKey.values().stream().filter(one -> !other.has(one)).forEach(one -> different.add(one.correction()));
        other.byKey.values().stream().filter(one -> !has(one)).forEach(one -> different.add(one.correction()));
        return different;
    }

    /** The corrections whose fingerprints are not among these. */
    public List<Correction> besides(Set<Long> fingerprints) {
        return byFingerprint.entrySet().stream()
                .filter(one -> !fingerprints.contains(one.getKey()))
                .map(one -> one.getValue().correction())
                .toList();
    }

    /** The fingerprints of the corrections that concern a single article. */
    public Set<Long> ofArticles() {
        return byKey.values().stream()
                .filter(one -> one.correction().concernsOneArticle())
                .map(ActiveCorrection::fingerprint)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Identifies the snapshot. */
    public long fingerprint() {
        return byFingerprint.keySet().stream().mapToLong(Long::longValue).sum();
    }

    private boolean has(ActiveCorrection one) {
        ActiveCorrection mine = byKey.get(one.key());
        return mine != null && mine.fingerprint() == one.fingerprint();
    }
}
