package io.quotewire.streaming.failure;

import io.quotewire.streaming.failure.ServiceFailure.Reason;
import java.util.Optional;

/**
 * What the operator can do about a failure, in the terms of one front end: options for a command line, settings for a
 * container.
 */
@FunctionalInterface
public interface Advice {
    /** Advice on this kind of failure; empty if its explanation says all there is to say. */
    Optional<String> on(Reason reason);

    /** The explanation of a failure, followed by the advice if there is any. */
    default String explain(ServiceFailure failure) {
        return on(failure.reason())
                .map(todo -> failure.explanation() + ": " + todo)
                .orElse(failure.explanation());
    }
}
