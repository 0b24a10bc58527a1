package io.quotewire.sink.view;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Metrics of the records read by one view. */
final class ViewMetrics {
    private final Counter taken;
    private final Counter unreadable;

    /** @param of {@code counts} or {@code quotes} */
    ViewMetrics(MeterRegistry registry, String of) {
        taken = counter(registry, of, "taken");
        unreadable = counter(registry, of, "unreadable");
    }

    void taken() {
        taken.increment();
    }

    void unreadable() {
        unreadable.increment();
    }

    private static Counter counter(MeterRegistry registry, String of, String outcome) {
        return Counter.builder("quotewire.api.view.records")
                .description("Records added to the API's views, and unreadable ones")
                .tag("of", of)
                .tag("outcome", outcome)
                .register(registry);
    }
}
