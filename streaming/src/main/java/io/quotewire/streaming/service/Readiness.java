package io.quotewire.streaming.service;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;

/** Whether a service is ready: while all its conditions hold, until it is being stopped. Thread-safe. */
public final class Readiness {
    private final List<Condition> needed = new CopyOnWriteArrayList<>();
    private volatile boolean ended;

    private record Condition(BooleanSupplier holds, String otherwise) {}

    /**
     * Adds a condition. Conditions are evaluated in the order in which they were added, up to the first that does not
     * hold.
     *
     * @param otherwise what is the case if it does not hold, in a few words
     */
    public void needs(BooleanSupplier condition, String otherwise) {
        needed.add(new Condition(condition, otherwise));
    }

    /** Makes it permanently not ready. */
    public void end() {
        ended = true;
    }

    /** Why it is not ready; empty if it is. */
    public Optional<String> obstacle() {
        if (ended) {
            return Optional.of("it stops");
        }
        return needed.stream()
                .filter(condition -> !condition.holds.getAsBoolean())
                .findFirst()
                .map(Condition::otherwise);
    }
}
