package io.quotewire.streaming.service;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How late news is on its way, as histograms in seconds, those of one kind with the same bounds, so that one step can
 * be held against another. Whatever a record says of the moments, from the year 0 to 9999, is counted: a timer would
 * count nanoseconds, of which a long holds no more than 292 years, in all. Thread-safe.
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
     * Of a service's own steps, which take seconds.
     *
     * @param tags names and values in turn
     */
    public static Lateness ofStep(MeterRegistry registry, String name, String description, String... tags) {
        return new Lateness(registry, name, description, BOUNDS, tags);
    }

    /** Of what comes to take hours and days, before news is here. */
    public static Lateness ofNews(MeterRegistry registry, String name, String description) {
        return new Lateness(registry, name, description, FRESHNESS);
    }

    /** Counts the time between two moments, 0 where clocks disagree; nothing where it is not known since when. */
    public void record(@Nullable Instant since, Instant now) {
        if (since != null) {
            seconds.record(since.isBefore(now) ? seconds(Duration.between(since, now)) : 0);
        }
    }

    private static double seconds(Duration time) {
        return time.toMillis() / MILLIS;
    }
}
