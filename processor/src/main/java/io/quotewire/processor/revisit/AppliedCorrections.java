package io.quotewire.processor.revisit;

import io.quotewire.processor.correction.Corrections;
import io.quotewire.streaming.correction.Correction;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Stores which state of the corrections has been applied to all remembered articles, and whether another one has been
 * applied to some of them since. Without the latter, a task that starts after what changed was undone would take the
 * articles that were already changed for finished. Used by one stream thread.
 */
final class AppliedCorrections {
    private static final String APPLIED = "applied";
    private static final String UNDERWAY = "underway";
    private static final byte[] YES = {1};

    private final KeyValueStore<String, byte[]> marks;

    /** Those under which articles were processed since {@link #changes} was asked for. */
    private final List<Corrections> used = new ArrayList<>();

    AppliedCorrections(KeyValueStore<String, byte[]> marks) {
        this.marks = marks;
    }

    /** Whether these, and no others since, have been applied to all remembered articles. */
    boolean areOnly(Corrections corrections) {
        return marks.get(UNDERWAY) == null && mark().isOf(corrections);
    }

    /** Notes that an article is going to be processed under these. */
    void use(Corrections corrections) {
        if (used.isEmpty() || used.get(used.size() - 1) != corrections) {
            used.add(corrections);
            if (!areOnly(corrections)) {
                begin();
            }
        }
    }

    /**
     * The corrections to be applied or undone. Includes those that came and went in between, if an article was
     * processed meanwhile; after a start, those that were undone are unknown.
     *
     * @param before null after a start
     */
    List<Correction> changes(Corrections now, @Nullable Corrections before) {
        if (before == null) {
            used.clear();
            return now.state().besides(mark().decisions());
        }
        used.add(before);
        List<Correction> changed = used.stream()
                .flatMap(other -> now.state().differences(other.state()).stream())
                .distinct()
                .toList();
        used.clear();
        return changed;
    }

    /** Notes that another state is going to be applied to some articles. */
    void begin() {
        if (marks.get(UNDERWAY) == null) {
            marks.put(UNDERWAY, YES);
        }
    }

    /** Notes that these have been applied to all. */
    void finish(Corrections corrections) {
        marks.put(APPLIED, AppliedMark.of(corrections).toBytes());
        marks.delete(UNDERWAY);
    }

    private AppliedMark mark() {
        return AppliedMark.read(marks.get(APPLIED));
    }
}
