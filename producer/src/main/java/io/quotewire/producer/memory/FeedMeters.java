package io.quotewire.producer.memory;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;

/** Metrics of how many of this feeder's feeds are in which condition. */
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
        gauge(states, meters, "incomplete", state -> !state.ended() && state.incomplete());
        gauge(states, meters, "silent", state -> state.silent(clock.instant()));
        gauge(states, meters, "ended", FeedState::ended);
        age(meters, "freshest", () -> ages(states, clock).min());
        age(meters, "stalest", () -> ages(states, clock).max());
    }

    private static DoubleStream ages(FeedStates states, Clock clock) {
        return states.all().stream()
                .filter(state -> !state.ended())
                .map(state -> state.polls().times().lastNewItemAt())
                .filter(Objects::nonNull)
                .mapToDouble(last ->
                        Math.max(0, Duration.between(last, clock.instant()).toMillis()) / 1000.0);
    }

    /** Empty if no feed has had an item yet. */
    private static void age(MeterRegistry meters, String of, Supplier<OptionalDouble> age) {
        Gauge.builder("quotewire.feeds.newest.item.age", () -> age.get().orElse(Double.NaN))
                .description("Age of the newest item, of the feed where it is least and of the one where it is most")
                .baseUnit("seconds")
                .tag("of", of)
                .register(meters);
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
