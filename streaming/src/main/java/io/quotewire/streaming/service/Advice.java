package io.quotewire.streaming.service;

import io.quotewire.streaming.service.ServiceFailure.Reason;
import java.util.Optional;

/** What to do about a failure, in the words of one front end: options for a command line, settings for a container. */
@FunctionalInterface
public interface Advice {
    /** Empty where the failure says all that can be said. */
    Optional<String> on(Reason reason);

    /** A failure's fact, and what to do. */
    default String explain(ServiceFailure failure) {
        return on(failure.reason())
                .map(todo -> failure.explanation() + ": " + todo)
                .orElse(failure.explanation());
    }
}
