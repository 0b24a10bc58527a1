package io.quotewire.app.monitor;

import java.time.Duration;
import java.time.Instant;

/** How long ago things happened. */
final class Ages {
    private static final double MILLIS = 1000.0;

    private Ages() {}

    /** Seconds from then to now; clocks that disagree give 0, never less. */
    static double seconds(Instant then, Instant now) {
        return Math.max(0, Duration.between(then, now).toMillis()) / MILLIS;
    }
}
