package io.quotewire.producer.web;

import java.util.Optional;

/** How to allow a host, in the words of the front end that can allow it. */
@FunctionalInterface
public interface RefusalAdvice {
    /** For a front end that cannot allow anything. */
    RefusalAdvice NONE = refused -> Optional.empty();

    Optional<String> on(OffLimits refused);

    /** How to leave a name that cannot be resolved to the proxy. */
    default Optional<String> onUnknownName() {
        return Optional.empty();
    }
}
