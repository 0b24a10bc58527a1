package io.quotewire.producer.web;

import java.util.Optional;

/** What lets a host be fetched, in the words of the front end that may allow it. */
@FunctionalInterface
public interface RefusalAdvice {
    /** Of a front end that can allow nothing. */
    RefusalAdvice NONE = refused -> Optional.empty();

    Optional<String> on(OffLimits refused);
}
