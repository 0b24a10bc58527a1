package io.quotewire.producer.memory;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.function.Predicate;

/** How many of this feeder's feeds are in which condition. */
public final class FeedMeters {
    private FeedMeters() {}

    /** Registers the gauges. */
    public static void bind(FeedStates states, Clock clock, MeterRegistry meters) {
        gauge(states, meters, "followed", state -> !state.ended());
        gauge(
                states,
                meters,
                "failing",
                state -> !state.ended() && state.polls().trouble().failures() > 0);
        gauge(states, meters, "silent", state -> state.silent(clock.instant()));
        gauge(states, meters, "ended", FeedState::ended);
    }

    private static void gauge(FeedStates states, MeterRegistry meters, String condition, Predicate<FeedState> holds) {
        Gauge.builder(
                        "quotewire.feeds",
                        states,
                        all -> all.all().stream().filter(holds).count())
                .description("Feeds of this feeder, by condition; one may be in several")
                .tag("condition", condition)
                .register(meters);
    }
}
