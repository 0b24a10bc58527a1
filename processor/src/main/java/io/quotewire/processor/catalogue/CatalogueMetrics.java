package io.quotewire.processor.catalogue;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.function.Supplier;

/** Metrics of the records on the catalogue's topic. */
public final class CatalogueMetrics {
    private final MeterRegistry registry;
    private final Counter added;
    private final Counter removed;
    private final Counter refused;
    private final Timer making;

    public CatalogueMetrics(MeterRegistry registry) {
        this.registry = registry;
        added = changes("added");
        removed = changes("removed");
        refused = changes("refused");
        making = Timer.builder("quotewire.catalogue.indexing")
                .description("Time to create an extractor with the changed catalogue")
                .register(registry);
    }

    void watch(Map<?, ?> entities) {
        Gauge.builder("quotewire.catalogue.entities", entities, Map::size)
                .description("Entities known from the catalogue's topic")
                .register(registry);
    }

    void added() {
        added.increment();
    }

    void removed() {
        removed.increment();
    }

    void refused() {
        refused.increment();
    }

    <T> T timed(Supplier<T> work) {
        Timer.Sample sample = Timer.start(registry);
        T result = work.get();
        sample.stop(making);
        return result;
    }

    private Counter changes(String change) {
        return Counter.builder("quotewire.catalogue.changes")
                .description("Entities added or replaced, removed, and records refused, since the start")
                .tag("change", change)
                .register(registry);
    }
}
