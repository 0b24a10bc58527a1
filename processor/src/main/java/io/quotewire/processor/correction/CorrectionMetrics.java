package io.quotewire.processor.correction;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;

/** Metrics of corrections and their effects. Thread-safe. */
public final class CorrectionMetrics {
    private final MeterRegistry registry;
    private final Counter refused;
    private final Counter applied;
    private final Counter unreachable;
    private final Counter archived;

    public CorrectionMetrics(MeterRegistry registry) {
        this.registry = registry;
        refused = Counter.builder("quotewire.corrections.refused")
                .description("Records on the corrections' topic that are not corrections, since the start")
                .register(registry);
        applied = articles("applied");
        unreachable = articles("unreachable");
        archived = articles("settled");
    }

    void watch(Map<?, ?> corrections) {
        Gauge.builder("quotewire.corrections", corrections, Map::size)
                .description("Corrections in effect")
                .register(registry);
    }

    void refused() {
        refused.increment();
    }

    /** An article's events were derived again. */
    public void applied() {
        applied.increment();
    }

    /** They could not be: the article's record no longer exists, is another's, or its offset was never known. */
    public void unreachable() {
        unreachable.increment();
    }

    /** They could not be: the article is archived, or forgotten. */
    public void archived() {
        archived.increment();
    }

    private Counter articles(String result) {
        return Counter.builder("quotewire.corrected.articles")
                .description("Articles affected by corrections, corrected or not, since the start")
                .tag("result", result)
                .register(registry);
    }
}
