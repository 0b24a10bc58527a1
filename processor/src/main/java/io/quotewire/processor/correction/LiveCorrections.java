package io.quotewire.processor.correction;

import io.quotewire.streaming.correction.Correction;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The corrections as they stand on the topic. One thread reads changes; any number of threads take the state, each for
 * a whole article. Thread-safe.
 */
public final class LiveCorrections {
    private final Map<String, StandingCorrection> byKey = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();
    private volatile State state = new State(0, Corrections.NONE);

    public LiveCorrections(CorrectionMetrics metrics) {
        metrics.watch(byKey);
    }

    /** What is corrected under its key is now corrected like this. */
    void put(Correction correction) {
        StandingCorrection known = StandingCorrection.of(correction);
        byKey.put(known.key(), known);
        changes.incrementAndGet();
    }

    /** There is no correction under this key. */
    void remove(String key) {
        if (byKey.remove(key) != null) {
            changes.incrementAndGet();
        }
    }

    /** As they stand now; the same object for as long as nothing changes. */
    public Corrections current() {
        State known = state;
        return known.change() == changes.get() ? known.corrections() : made();
    }

    /** The number is taken first: a change that comes meanwhile makes another state. */
    private synchronized Corrections made() {
        long change = changes.get();
        if (state.change() != change) {
            state = new State(change, new Corrections(List.copyOf(byKey.values())));
        }
        return state.corrections();
    }

    private record State(long change, Corrections corrections) {}
}
