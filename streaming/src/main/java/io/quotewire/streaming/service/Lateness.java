package io.quotewire.streaming.service;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How late news is on its way, as histograms with the same bounds, so that one step can be held against another. */
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

    private final Timer timer;

    /** @param tags names and values in turn */
    public Lateness(MeterRegistry registry, String name, String description, String... tags) {
        timer = Timer.builder(name)
                .description(description)
                .tags(tags)
                .serviceLevelObjectives(BOUNDS)
                .register(registry);
    }

    /** Counts the time between two moments, 0 where clocks disagree; nothing where it is not known since when. */
    public void record(@Nullable Instant since, Instant now) {
        if (since != null) {
            timer.record(since.isBefore(now) ? Duration.between(since, now) : Duration.ZERO);
        }
    }
}
