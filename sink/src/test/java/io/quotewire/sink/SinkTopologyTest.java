package io.quotewire.sink;

import static io.quotewire.sink.Events.lima;
import static io.quotewire.sink.Events.line;
import static io.quotewire.sink.SinkBench.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.service.ServiceName;
import io.quotewire.streaming.service.StreamsProperties;
import io.quotewire.streaming.settings.Settings;
import io.quotewire.streaming.topology.ClusterTopicLayout;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SinkTopologyTest extends SinkBenchTest {
    private static final Instant MORNING = Instant.parse("2026-03-01T08:30:00Z");
    private static final Instant EVENING = Instant.parse("2026-03-01T20:30:00Z");

    @Test
    void countsAnEntityInTotalAndByDay() {
        bench.mention(lima(MORNING, Change.PUBLISHED, 2, 0));
        bench.mention(lima(EVENING, Change.PUBLISHED, 3, 0));
        Count total = bench.count("entity|LOCATION|Lima|total");
        assertThat(total.articles()).isEqualTo(2);
        assertThat(total.mentions()).isEqualTo(5);
        assertThat(total.articlesByHour()).isNull();
        Count day = bench.count("entity|LOCATION|Lima|2026-03-01");
        assertThat(day.mentions()).isEqualTo(5);
        assertThat(day.mentionsByHour()).hasSize(24).element(8).isEqualTo(2L);
        assertThat(day.mentionsByHour()).element(20).isEqualTo(3L);
        assertThat(bench.counts()).hasSize(2);
    }

    @Test
    void countsASpeakerAndTheEntitiesTheySpeakAbout() {
        bench.mention(lima(MORNING, Change.PUBLISHED, 1, 4));
        assertThat(bench.count("speaker|LOCATION|Lima|total").quotesDirect()).isEqualTo(4);
        Count pair = bench.count("speaker-entity|LOCATION|Lima|PERSON|Ada|2026-03-01");
        assertThat(pair.articles()).isEqualTo(1);
        assertThat(pair.quotesDirect()).isEqualTo(4);
        assertThat(pair.quotesByHour()).element(8).isEqualTo(4L);
    }

    @Test
    void speakerWhoIsNeverMentionedIsNotCountedAsAnEntity() {
        bench.mention(lima(MORNING, Change.PUBLISHED, 0, 1));
        assertThat(bench.counts().keySet()).noneMatch(key -> key.startsWith("entity"));
        assertThat(bench.count("speaker|LOCATION|Lima|total").articles()).isEqualTo(1);
    }

    @Test
    void retractionSubtractsAndDeletesCountsThatReachZero() {
        bench.mention(lima(MORNING, Change.PUBLISHED, 2, 1));
        bench.mention(lima(EVENING, Change.PUBLISHED, 1, 0));
        bench.mention(lima(MORNING, Change.RETRACTED, 2, 1));
        assertThat(bench.count("entity|LOCATION|Lima|total").mentions()).isEqualTo(1);
        assertThat(bench.counts().keySet()).noneMatch(key -> key.startsWith("speaker"));
        bench.mention(lima(EVENING, Change.RETRACTED, 1, 0));
        assertThat(bench.counts()).isEmpty();
        assertThat(bench.stored()).isZero();
    }

    @Test
    void countsPublishersFromProcessedArticles() {
        bench.processed(utf8(line("NEW", MORNING, 1, 7, 2, 1, 3, 1, 2)));
        bench.processed(utf8(line("CHANGED", MORNING, 0, -2, 0, 0, -1, 0, 0)));
        Count total = bench.count("publisher|Wire|total");
        assertThat(total.articles()).isEqualTo(1);
        assertThat(total.mentions()).isEqualTo(5);
        assertThat(total.quotesIndirect()).isEqualTo(2);
        assertThat(total.unknown()).isEqualTo(2);
        bench.processed(utf8(line("WITHDRAWN", MORNING, -1, -5, -2, -1, -2, -1, -2)));
        assertThat(bench.counts()).isEmpty();
    }

    @Test
    void latencyFromIngestionToCountIsRecordedOncePerArticle() {
        String ingested = "\"ingestedAt\":\"" + SinkBench.START.minusSeconds(7) + "\",\"publisher\"";
        bench.mention(lima(MORNING, Change.PUBLISHED, 2, 0).replace("\"publisher\"", ingested));
        bench.mention(lima(MORNING, Change.RETRACTED, 2, 0).replace("\"publisher\"", ingested));
        bench.mention(lima(MORNING, Change.PUBLISHED, 2, 0));
        bench.processed(utf8(line("NEW", MORNING, 1, 7, 2, 1, 3, 1, 2).replace("\"publisher\"", ingested)));
        bench.processed(
                utf8(line("WITHDRAWN", MORNING, -1, -7, -2, -1, -3, -1, -2).replace("\"publisher\"", ingested)));
        bench.counts();

        for (String of : List.of("mentions", "processed")) {
            DistributionSummary latency =
                    bench.registry.get("quotewire.count.latency").tag("of", of).summary();
            assertThat(latency.count()).isEqualTo(1);
            assertThat(latency.totalAmount()).isEqualTo(7);
        }
    }

    @Test
    void undatedArticlesCountInTheTotalAndInTheDaysUndatedAmounts() {
        bench.mention(lima(MORNING, Change.PUBLISHED, 2, 1));
        bench.mention(undated(lima(EVENING, Change.PUBLISHED, 3, 1)));
        bench.processed(
                utf8(line("NEW", MORNING, 1, 7, 2, 1, 3, 1, 2).replace("\"hour\"", "\"undated\":true,\"hour\"")));
        assertThat(bench.count("entity|LOCATION|Lima|total").mentions()).isEqualTo(5);
        assertThat(bench.count("entity|LOCATION|Lima|2026-03-01"))
                .extracting(Count::articles, Count::mentions, Count::undatedArticles, Count::undatedMentions)
                .containsExactly(1L, 2L, 1L, 3L);
        assertThat(bench.count("publisher|Wire|2026-03-01"))
                .extracting(Count::articles, Count::undatedArticles, Count::undatedQuotes)
                .containsExactly(0L, 1L, 6L);
        bench.mention(undated(lima(EVENING, Change.RETRACTED, 3, 1)));
        assertThat(bench.count("entity|LOCATION|Lima|2026-03-01").undatedArticles())
                .isNull();
        bench.mention(lima(MORNING, Change.RETRACTED, 2, 1));
        assertThat(bench.counts()).containsOnlyKeys("publisher|Wire|total", "publisher|Wire|2026-03-01");
    }

    private static String undated(String mention) {
        return mention.replace("\"publishedAtAssumed\":false", "\"publishedAtAssumed\":true,\"undated\":true");
    }

    @Test
    void unknownOutcomeIsCountedByItsNumbers() {
        bench.processed(utf8(line("TRANSLATED", MORNING, 1, 7, 2, 1, 3, 1, 2)));
        assertThat(bench.count("publisher|Wire|total").mentions()).isEqualTo(7);
        assertThat(bench.reasons()).isEmpty();
    }

    @Test
    void daysExpireAndTotalsRemain() {
        bench.mention(lima(MORNING, Change.PUBLISHED, 2, 0));
        bench.advance(Duration.ofDays(28));
        assertThat(bench.counts()).containsKey("entity|LOCATION|Lima|2026-03-01");
        bench.advance(Duration.ofDays(3));
        assertThat(bench.counts()).containsOnlyKeys("entity|LOCATION|Lima|total");
    }

    @Test
    void expiredDayIsNotCountedAgain() {
        Instant longAgo = Instant.parse("2025-03-01T08:30:00Z");
        bench.mention(lima(longAgo, Change.PUBLISHED, 2, 0));
        assertThat(bench.counts()).containsOnlyKeys("entity|LOCATION|Lima|total");
        bench.mention(lima(longAgo, Change.RETRACTED, 2, 0));
        assertThat(bench.counts()).isEmpty();
        assertThat(bench.stored()).isZero();
    }

    @Test
    void expiredDayStaysExpiredAfterTheRetentionIsRaised(@TempDir Path later) {
        bench.mention(lima(MORNING, Change.PUBLISHED, 2, 0));
        bench.advance(Duration.ofDays(31));
        assertThat(bench.counts()).containsOnlyKeys("entity|LOCATION|Lima|total");
        try (SinkBench longer = SinkBench.open(later, Duration.ofDays(365))) {
            longer.takeOver(bench);
            longer.mention(lima(MORNING, Change.RETRACTED, 2, 0));
            assertThat(longer.counts()).isEmpty();
            longer.mention(lima(MORNING, Change.PUBLISHED, 1, 0));
            assertThat(longer.counts()).containsOnlyKeys("entity|LOCATION|Lima|total");
        }
    }

    @Test
    void dayThatWasNeverKeptStaysExpiredAfterTheRetentionIsRaised(@TempDir Path later) {
        Instant longAgo = Instant.parse("2025-03-01T08:30:00Z");
        bench.mention(lima(longAgo, Change.PUBLISHED, 2, 0));
        try (SinkBench longer = SinkBench.open(later, Duration.ofDays(3650))) {
            longer.takeOver(bench);
            longer.mention(lima(longAgo, Change.RETRACTED, 2, 0));
            longer.mention(lima(longAgo, Change.PUBLISHED, 2, 0));
            longer.mention(lima(longAgo, Change.PUBLISHED, 1, 0));
            assertThat(longer.counts()).containsOnlyKeys("entity|LOCATION|Lima|total");
        }
    }

    @Test
    void negativeCountIsNotPublishedAndIsBalancedByALatePublication() {
        bench.mention(lima(MORNING, Change.RETRACTED, 2, 1));
        assertThat(bench.counts()).isEmpty();
        bench.mention(lima(EVENING, Change.PUBLISHED, 3, 0));
        assertThat(bench.count("entity|LOCATION|Lima|2026-03-01").mentions()).isEqualTo(3);
        bench.mention(lima(MORNING, Change.PUBLISHED, 2, 1));
        assertThat(bench.count("entity|LOCATION|Lima|total").articles()).isEqualTo(1);
        assertThat(bench.count("entity|LOCATION|Lima|total").mentions()).isEqualTo(3);
        assertThat(bench.counts().keySet()).noneMatch(key -> key.startsWith("speaker"));
    }

    @Test
    void namesWithTheSameKeyAreCountedTogether() {
        bench.mention(lima(MORNING, Change.PUBLISHED, 1, 0));
        bench.mention(lima(MORNING, Change.PUBLISHED, 1, 0).replace("Lima", "Lima\\u0007"));
        assertThat(bench.count("entity|LOCATION|Lima|total").articles()).isEqualTo(2);
        assertThat(bench.count("entity|LOCATION|Lima|total").name()).isEqualTo("Lima");
    }

    @Test
    void nothingIsLostWithoutACache(@TempDir Path other) {
        try (SinkBench small = SinkBench.withoutCache(other)) {
            for (int i = 0; i < 5; i++) {
                small.mention(lima(MORNING, Change.PUBLISHED, 2, 1));
            }
            assertThat(small.count("entity|LOCATION|Lima|total").mentions()).isEqualTo(10);
            assertThat(small.count("speaker|LOCATION|Lima|total").articles()).isEqualTo(5);
            assertThat(small.stored()).isEqualTo(6);
        }
    }

    @Test
    void topologyHasNoRepartitionTopics() {
        Settings settings = Settings.of(Map.of("state.dir", state.toString()));
        Properties properties = StreamsProperties.of(settings, ServiceName.SINK);
        String described = SinkTopology.build(
                        new Topics("news"),
                        new SinkPolicy(Optional.empty()),
                        new ClusterTopicLayout(settings.kafka(), "news.sink"),
                        properties,
                        new SimpleMeterRegistry())
                .describe()
                .toString();
        assertThat(described).contains("Sub-topology: 1").doesNotContain("repartition");
    }

    @Test
    void everyMeterHasADescription() {
        assertThat(bench.registry.getMeters())
                // the buckets of histograms, which are not meters of their own
                .filteredOn(meter -> meter.getId().syntheticAssociation() == null)
                .isNotEmpty()
                .allMatch(meter -> meter.getId().getDescription() != null);
    }
}
