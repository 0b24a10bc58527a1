package io.quotewire.app.monitor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The system clock, which the test stops, or moves forward so that it need not wait an hour. */
final class ShiftedClock extends Clock {
    private Clock system = Clock.systemUTC();
    private Duration ahead = Duration.ZERO;

    /** From now on it only moves if the test moves it, however long anything takes. */
    void stop() {
        system = Clock.fixed(system.instant(), ZoneId.of("UTC"));
    }

    void advance(Duration by) {
        ahead = ahead.plus(by);
    }

    void reset() {
        system = Clock.systemUTC();
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return system.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("UTC");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
