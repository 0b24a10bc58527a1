package io.quotewire.streaming.service;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Notices that the machine's clock was set back. Kafka Streams commits and runs periodic work by that clock, so it
 * would do neither until the time is again what it was. Used by one thread.
 */
final class ClockWatch {
    /** What is set back by less is waited for; a transaction outlasts it. */
    private static final Duration BORNE = Duration.ofSeconds(10);

    private final LongSupplier clock;
    private long furthest;

    /**
     * @param clock milliseconds since 1970
     */
    ClockWatch(LongSupplier clock) {
        this.clock = clock;
        this.furthest = clock.getAsLong();
    }

    /** How long the clock needs to reach the latest time that was seen; empty if that is little or nothing. */
    Optional<Duration> setBack() {
        long now = clock.getAsLong();
        furthest = Math.max(furthest, now);
        Duration back = Duration.ofMillis(furthest - now);
        return back.compareTo(BORNE) > 0 ? Optional.of(back) : Optional.empty();
    }
}
