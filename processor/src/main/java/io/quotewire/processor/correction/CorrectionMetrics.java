package io.quotewire.processor.correction;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;

/** What people overrule, and what became of it, as metrics. Thread-safe. */
public final class CorrectionMetrics {
    private final MeterRegistry registry;
    private final Counter refused;
    private final Counter applied;
    private final Counter unreachable;
    private final Counter archived;

    public CorrectionMetrics(MeterRegistry registry) {
        this.registry = registry;
        refused = Counter.builder("quotewire.corrections.refused")
                .description("Records on the corrections' topic that are no correction, since the start")
                .register(registry);
        applied = articles("applied");
        unreachable = articles("unreachable");
        archived = articles("settled");
    }

    void watch(Map<?, ?> corrections) {
        Gauge.builder("quotewire.corrections", corrections, Map::size)
                .description("Corrections that stand")
                .register(registry);
    }

    void refused() {
        refused.increment();
    }

    /** The events of an article were made anew. */
    public void applied() {
        applied.increment();
    }

    /** They could not be: the article's record is gone, or another's, or it was never known where it lies. */
    public void unreachable() {
        unreachable.increment();
    }

    /** They could not be: the article is archived, or forgotten. */
    public void archived() {
        archived.increment();
    }

    private Counter articles(String result) {
        return Counter.builder("quotewire.corrected.articles")
                .description("Articles that corrections concern, made anew or not, since the start")
                .tag("result", result)
                .register(registry);
    }
}
