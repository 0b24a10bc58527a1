package io.quotewire.streaming.metrics;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Records how late news is at some step, as a histogram in seconds. All histograms of a kind have the same buckets, so
 * that steps can be compared. Records any moments of the years 0 to 9999: a timer would sum up nanoseconds, and a long
 * holds only 292 years of those in all. Thread-safe.
 */
public final class Lateness {
    private static final Duration[] BOUNDS = {
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofMillis(2500),
        Duration.ofSeconds(5),
        Duration.ofSeconds(10),
        Duration.ofSeconds(30),
        Duration.ofMinutes(1),
        Duration.ofMinutes(5),
        Duration.ofHours(1)
    };
    private static final Duration[] FRESHNESS = {
        Duration.ofSeconds(30),
        Duration.ofMinutes(1),
        Duration.ofMinutes(5),
        Duration.ofMinutes(15),
        Duration.ofHours(1),
        Duration.ofHours(6),
        Duration.ofDays(1),
        Duration.ofDays(7)
    };
    private static final double MILLIS = 1000.0;

    private final DistributionSummary seconds;

    private Lateness(MeterRegistry registry, String name, String description, Duration[] bounds, String... tags) {
        seconds = DistributionSummary.builder(name)
                .description(description)
                .baseUnit("seconds")
                .tags(tags)
                .serviceLevelObjectives(
                        Arrays.stream(bounds).mapToDouble(Lateness::seconds).toArray())
                .register(registry);
    }

    /**
     * A histogram for a service's own step, with buckets from 0.1 s to an hour.
     *
     * @param tags names and values in turn
     */
    public static Lateness ofStep(MeterRegistry registry, String name, String description, String... tags) {
        return new Lateness(registry, name, description, BOUNDS, tags);
    }

    /** A histogram for the time until news reaches us, with buckets from 30 s to a week. */
    public static Lateness ofNews(MeterRegistry registry, String name, String description) {
        return new Lateness(registry, name, description, FRESHNESS);
    }

    /** Records the time between two moments, or 0 if the clocks disagree; does nothing if the first is unknown. */
    public void record(@Nullable Instant since, Instant now) {
        if (since != null) {
            seconds.record(since.isBefore(now) ? seconds(Duration.between(since, now)) : 0);
        }
    }

    private static double seconds(Duration time) {
        return time.toMillis() / MILLIS;
    }
}
