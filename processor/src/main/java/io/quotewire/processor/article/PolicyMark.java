package io.quotewire.processor.article;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The settings that decide what an article yields, stored with the state of its partition, so that a processor with
 * others can say so: they were changed, or two processors of one installation differ in them. Used by one stream
 * thread.
 */
final class PolicyMark {
    private static final String KEY = "policy";
    private static final String LANGUAGES = "languages=";

    private final KeyValueStore<String, byte[]> store;
    private final List<String> ours;
    private boolean isStored;

    PolicyMark(KeyValueStore<String, byte[]> store, ProcessorPolicy policy) {
        this.store = store;
        this.ours = List.of(
                "minimum.confidence=" + policy.minimumConfidence(),
                LANGUAGES + languages(policy.languages()),
                "correction.window=" + policy.correctionWindow(),
                "settled.retention=" + policy.archivedRetention());
    }

    /** The languages in one order: which one is named first decides nothing. */
    private static String languages(Collection<String> languages) {
        return languages.isEmpty()
                ? "all"
                : languages.stream().sorted().distinct().collect(Collectors.joining(","));
    }

    /** Settings as stored, also by a release that kept the order of languages. */
    private static List<String> settings(byte[] stored) {
        return Stream.of(new String(stored, StandardCharsets.UTF_8).split(" ", -1))
                .map(setting -> setting.startsWith(LANGUAGES)
                        ? LANGUAGES
                                + languages(List.of(
                                        setting.substring(LANGUAGES.length()).split(",", -1)))
                        : setting)
                .toList();
    }

    /**
     * Stores these settings.
     *
     * @return in what they differ from those with which the partition was processed so far; empty if in nothing, or
     *     that is unknown, and whenever it is called again
     */
    Optional<String> store() {
        if (isStored) {
            return Optional.empty();
        }
        isStored = true;
        byte[] stored = store.get(KEY);
        List<String> before = stored == null ? ours : settings(stored);
        if (stored != null && before.equals(ours)) {
            return Optional.empty();
        }
        store.put(KEY, String.join(" ", ours).getBytes(StandardCharsets.UTF_8));
        return before.equals(ours)
                ? Optional.empty()
                : Optional.of(
                        "with " + those(before, ours) + " until now, with " + those(ours, before) + " from here on");
    }

    private static String those(List<String> some, List<String> others) {
        return String.join(
                ", ", some.stream().filter(setting -> !others.contains(setting)).toList());
    }
}
