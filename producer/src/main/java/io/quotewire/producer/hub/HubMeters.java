package io.quotewire.producer.hub;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.Supplier;

/** Metrics of requests to hubs and of their calls. */
final class HubMeters {
    private final MeterRegistry registry;
    private final Counter asked;
    private final Counter confirmed;
    private final Counter refused;
    private final Counter taken;
    private final Counter unsigned;
    private final Counter unknown;

    HubMeters(MeterRegistry registry) {
        this.registry = registry;
        asked = request("asked");
        confirmed = request("confirmed");
        refused = request("refused");
        taken = call("taken");
        unsigned = call("unsigned");
        unknown = call("unknown");
    }

    /** Registers gauges of the numbers of all and of confirmed subscriptions, evaluated when metrics are read. */
    void show(Supplier<Number> wanted, Supplier<Number> running) {
        gauge("wanted", wanted);
        gauge("running", running);
    }

    void asked() {
        asked.increment();
    }

    void confirmed() {
        confirmed.increment();
    }

    void refused() {
        refused.increment();
    }

    void taken() {
        taken.increment();
    }

    void unsigned() {
        unsigned.increment();
    }

    void unknown() {
        unknown.increment();
    }

    private void gauge(String condition, Supplier<Number> number) {
        Gauge.builder("quotewire.hub.subscriptions", number)
                .description("Feeds that name a hub (wanted), and those of them whose hub has confirmed and calls")
                .tag("condition", condition)
                .register(registry);
    }

    private Counter request(String outcome) {
        return Counter.builder("quotewire.hub.requests")
                .description("Subscriptions that hubs were asked for, confirmed, and refused or could not be asked for")
                .tag("outcome", outcome)
                .register(registry);
    }

    private Counter call(String outcome) {
        return Counter.builder("quotewire.hub.calls")
                .description("Calls of hubs, by what became of them")
                .tag("outcome", outcome)
                .register(registry);
    }
}
