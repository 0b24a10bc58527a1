package io.quotewire.processor.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Origin;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.metrics.MeterRegistries;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ManyPublishersTest {
    private static final Instant NOW = Instant.parse("2026-03-01T08:30:00Z");
    private static final int PUBLISHERS = 10_000;

    @Test
    void publishersBeyondTheLimitShareOneSeries() {
        PrometheusMeterRegistry registry = MeterRegistries.forService();
        YieldMetrics yields = new YieldMetrics(registry);
        for (int i = 0; i < PUBLISHERS; i++) {
            Origin origin = new Origin("a" + i, null, "Paper " + i, NOW, false, false, "en", null);
            yields.done(article("a" + i), Decision.nothingChanges(Outcome.NEW, origin, List.of()), NOW);
        }

        assertThat(registry.scrape().lines().filter(line -> line.startsWith("quotewire_publisher_articles_total")))
                .hasSize(YieldMetrics.PUBLISHERS + 1)
                .contains("quotewire_publisher_articles_total{publisher=\"other\"} "
                        + (double) (PUBLISHERS - YieldMetrics.PUBLISHERS));
    }

    private static Article article(String id) {
        return Article.builder(id).language("en").ingestedAt(NOW).build();
    }
}
