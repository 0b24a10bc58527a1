package io.quotewire.processor;

import static io.quotewire.processor.Articles.article;
import static io.quotewire.processor.Decided.reassign;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.correction.Correction;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the processor's metrics say about the yield of articles, compared with what was sent. */
class YieldTest extends CorrectionsBenchTest {
    private static final int PUBLISHERS_TOLD = 100;

    @Test
    void quotesPerArticleAndArticlesWithoutQuotesAreCounted() {
        bench.send(article("two", "Ada: I saw Peru\nBob: yes"));
        bench.send(article("none", "it rained"));
        bench.send(article("none", "it rained"));

        DistributionSummary quotes =
                bench.registry.get("quotewire.article.quotes").summary();
        assertThat(quotes.count()).isEqualTo(2);
        assertThat(quotes.totalAmount()).isEqualTo(2);
        assertThat(bench.registry
                        .get("quotewire.articles.without.quotes")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void confidenceAndKindsOfSpeakersAreRecorded() {
        bench.send(article("a", "Ada: I saw Peru\nBob: yes"));

        double told = bench.quotes().stream()
                .mapToDouble(quote -> quote.confidence())
                .average()
                .orElseThrow();
        assertThat(bench.registry.get("quotewire.quote.confidence").summary().mean())
                .isCloseTo(told, within(0.0001));
        assertThat(sum(bench.registry.get("quotewire.quotes.by.speaker").counters()))
                .isEqualTo(2);
    }

    @Test
    void quotesPublishedByACorrectionAreCounted() {
        bench.send(article("story", "Ada: yes\nBob: I saw Peru"));
        Correction taken = reassign("yes", 0, null, null);
        bench.correct(taken);
        settle();
        bench.correct(taken.key(), null);
        settle();

        assertThat(bySpeaker("person")).isEqualTo(3);
        assertThat(bySpeaker("unknown")).isEqualTo(1);
        assertThat(bench.registry.get("quotewire.quote.confidence").summary().count())
                .isEqualTo(4);
        assertThat(sum(bench.registry.get("quotewire.publisher.quotes").counters()))
                .isEqualTo(4);
        assertThat(sum(bench.registry.get("quotewire.publisher.articles").counters()))
                .isEqualTo(1);
    }

    private double bySpeaker(String kind) {
        return bench.registry
                .get("quotewire.quotes.by.speaker")
                .tag("speaker", kind)
                .counter()
                .count();
    }

    @Test
    void freshnessAndLatencyAreMeasuredSeparately() {
        Duration late = Duration.between(Articles.PUBLISHED.plusSeconds(60), bench.now());
        bench.send(article("a", "Ada: I saw Peru"));
        bench.send(article("a", "Ada: I saw Peru"));

        DistributionSummary freshness = seconds("quotewire.freshness");
        assertThat(freshness.count()).isEqualTo(1);
        assertThat(freshness.totalAmount()).isEqualTo(60);
        DistributionSummary latency = seconds("quotewire.latency");
        assertThat(latency.count()).isEqualTo(1);
        assertThat(latency.totalAmount()).isCloseTo((double) late.toSeconds(), within(1.0));
    }

    @Test
    void embargoDoesNotCountAsLatency() {
        Duration embargo = Duration.ofHours(6);
        bench.send(article("a", "Ada: I saw Peru").embargoedUntil(bench.now().plus(embargo)));
        bench.advance(embargo.plusMinutes(1));

        DistributionSummary latency = seconds("quotewire.latency");
        assertThat(latency.count()).isEqualTo(1);
        assertThat(latency.totalAmount()).isCloseTo(60.0, within(1.0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-01-01T00:00:00Z",
                "0001-01-01T00:00:00Z",
                "1605-01-01T00:00:00Z",
                "1700-06-01T00:00:00Z",
                "9999-12-31T23:59:59.999999999Z"
            })
    void extremeTimestampsAreAccepted(String date) {
        Instant odd = Instant.parse(date);
        bench.send(article("published", "Ada: I saw Peru").publishedAt(odd));
        bench.send(article("modified", "Ada: I saw Lima").modifiedAt(odd));
        bench.send(article("ingested", "Ada: I saw Callao").ingestedAt(odd));
        bench.send(article("late", "Ada: I saw Cusco").publishedAt(odd).ingestedAt(odd));
        bench.send(article("held", "Ada: I saw Puno").embargoedUntil(odd));

        assertThat(bench.processed())
                .extracting(Processed::articleId)
                .containsExactly("published", "modified", "ingested", "late", "held");
        assertThat(bench.deadLetters()).isEmpty();
    }

    @Test
    void freshnessOfOldArticlesDoesNotOverflow() {
        for (int i = 0; i < 10; i++) {
            bench.send(article("a" + i, "Ada: I saw Peru").publishedAt(Instant.parse("1926-03-01T08:30:00Z")));
        }
        assertThat(seconds("quotewire.freshness").totalAmount())
                .isGreaterThan((double) Duration.ofDays(365_000).toSeconds());
    }

    @Test
    void implausibleDateIsNotCountedAsFreshness() {
        bench.send(article("a", "Ada: I saw Peru").publishedAt(Instant.parse("0001-01-01T00:00:00Z")));
        bench.send(article("b", "Ada: I saw Peru").publishedAt(Instant.parse("1700-06-01T00:00:00Z")));

        assertThat(seconds("quotewire.freshness").count()).isEqualTo(1);
    }

    @Test
    void publishersBeyondTheLimitAreCountedTogether() {
        int publishers = PUBLISHERS_TOLD + 50;
        for (int i = 0; i < publishers; i++) {
            bench.send(article("a" + i, "Ada: I saw Peru").publisher("Paper " + i));
        }

        Collection<Counter> quotes =
                bench.registry.get("quotewire.publisher.quotes").counters();
        assertThat(quotes).hasSize(PUBLISHERS_TOLD + 1);
        assertThat(sum(quotes)).isEqualTo(publishers);
        assertThat(bench.registry
                        .get("quotewire.publisher.articles")
                        .tag("publisher", "other")
                        .counter()
                        .count())
                .isEqualTo(publishers - PUBLISHERS_TOLD);
    }

    private DistributionSummary seconds(String name) {
        return bench.registry.get(name).summary();
    }

    private static double sum(Collection<Counter> counters) {
        return counters.stream().mapToDouble(Counter::count).sum();
    }
}
