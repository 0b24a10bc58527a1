package io.quotewire.streaming.service;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;

/** Whether a service is ready: while all its conditions hold, until it is being stopped. Thread-safe. */
final class Readiness {
    private final List<BooleanSupplier> needed = new CopyOnWriteArrayList<>();
    private volatile boolean ended;

    /**
     * Adds a condition. Conditions are evaluated in the order in which they were added, up to the first that does not
     * hold.
     */
    void needs(BooleanSupplier condition) {
        needed.add(condition);
    }

    /** Makes it permanently not ready. */
    void end() {
        ended = true;
    }

    boolean isReady() {
        return !ended && needed.stream().allMatch(BooleanSupplier::getAsBoolean);
    }
}
