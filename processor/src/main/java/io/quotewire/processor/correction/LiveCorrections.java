package io.quotewire.processor.correction;

import io.quotewire.streaming.correction.Correction;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The corrections in force according to the topic. One thread applies changes; any number of threads take a snapshot,
 * each for a whole article. Thread-safe.
 */
public final class LiveCorrections {
    private final Map<String, ActiveCorrection> byKey = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();
    private volatile State state = new State(0, Corrections.NONE);

    public LiveCorrections(CorrectionMetrics metrics) {
        metrics.watch(byKey);
    }

    /** Adds a correction or replaces the one with the same key. */
    void put(Correction correction) {
        ActiveCorrection known = ActiveCorrection.of(correction);
        byKey.put(known.key(), known);
        changes.incrementAndGet();
    }

    /** Removes the correction with this key, if there is one. */
    void remove(String key) {
        if (byKey.remove(key) != null) {
            changes.incrementAndGet();
        }
    }

    /** The current snapshot; the same object as long as nothing changes. */
    public Corrections current() {
        State known = state;
        return known.change() == changes.get() ? known.corrections() : made();
    }

    /** Reads the number of changes first, so that a change made meanwhile leads to another snapshot. */
    private synchronized Corrections made() {
        long change = changes.get();
        if (state.change() != change) {
            state = new State(change, new Corrections(List.copyOf(byKey.values())));
        }
        return state.corrections();
    }

    private record State(long change, Corrections corrections) {}
}
