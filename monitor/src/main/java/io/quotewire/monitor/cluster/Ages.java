package io.quotewire.monitor.cluster;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Ages and moments in time. Pure functions. */
public final class Ages {
    private static final double MILLIS = 1000.0;

    private Ages() {}

    /** Seconds from then to now; 0 if clocks disagree and it would be negative. */
    public static double seconds(Instant then, Instant now) {
        return Math.max(0, Duration.between(then, now).toMillis()) / MILLIS;
    }

    /** The earlier of two moments that may be absent. */
    static Optional<Instant> earlier(Optional<Instant> a, Optional<Instant> b) {
        return a.isEmpty() || (b.isPresent() && b.get().isBefore(a.get())) ? b : a;
    }
}
