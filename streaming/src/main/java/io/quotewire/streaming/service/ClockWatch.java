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
    private final LongSupplier nanos;
    private long furthest;

    /**
     * @param clock milliseconds since 1970
     * @param nanos of a clock that nobody sets
     */
    ClockWatch(LongSupplier clock, LongSupplier nanos) {
        this.clock = clock;
        this.nanos = nanos;
        this.furthest = lead();
    }

    /** By how much the clock was set back since this object was created; empty if by little or nothing. */
    Optional<Duration> setBack() {
        long lead = lead();
        furthest = Math.max(furthest, lead);
        Duration back = Duration.ofMillis(furthest - lead);
        return back.compareTo(BORNE) > 0 ? Optional.of(back) : Optional.empty();
    }

    private long lead() {
        return clock.getAsLong() - Duration.ofNanos(nanos.getAsLong()).toMillis();
    }
}
