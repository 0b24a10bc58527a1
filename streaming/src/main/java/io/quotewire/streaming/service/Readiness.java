package io.quotewire.streaming.service;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;

/** Whether a service does its work: while all that it needs for it holds, until it is told to end. Thread-safe. */
final class Readiness {
    private final List<BooleanSupplier> needed = new CopyOnWriteArrayList<>();
    private volatile boolean ended;

    /** One thing more is needed. What was named earlier is asked earlier, and the rest only if that holds. */
    void needs(BooleanSupplier condition) {
        needed.add(condition);
    }

    /** From now on it is not ready. */
    void end() {
        ended = true;
    }

    boolean isReady() {
        return !ended && needed.stream().allMatch(BooleanSupplier::getAsBoolean);
    }
}
