package io.quotewire.monitor.cluster;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How long ago things happened. */
public final class Ages {
    private static final double MILLIS = 1000.0;

    private Ages() {}

    /** Seconds from then to now; clocks that disagree give 0, never less. */
    public static double seconds(Instant then, Instant now) {
        return Math.max(0, Duration.between(then, now).toMillis()) / MILLIS;
    }

    /** The earlier of two moments that may be absent. */
    static Optional<Instant> earlier(Optional<Instant> a, Optional<Instant> b) {
        return a.isEmpty() || (b.isPresent() && b.get().isBefore(a.get())) ? b : a;
    }
}
