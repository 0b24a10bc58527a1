package io.quotewire.processor;

import static io.quotewire.processor.Articles.article;
import static io.quotewire.processor.Decided.reassign;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Timer;
import io.quotewire.streaming.correction.Correction;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What the processor's metrics say of what articles yield, held against what was sent. */
class YieldTest extends CorrectionsBenchTest {
    private static final int PUBLISHERS_TOLD = 100;

    @Test
    void quotesOfAnArticleAndArticlesWithoutAny() {
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
    void confidenceAndKnownSpeakers() {
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
    void whatACorrectionPublishesIsCountedWithWhatElseIs() {
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
    void freshnessIsToldFromLatency() {
        Duration late = Duration.between(Articles.PUBLISHED.plusSeconds(60), bench.now());
        bench.send(article("a", "Ada: I saw Peru"));
        bench.send(article("a", "Ada: I saw Peru"));

        Timer freshness = bench.registry.get("quotewire.freshness").timer();
        assertThat(freshness.count()).isEqualTo(1);
        assertThat(freshness.totalTime(TimeUnit.SECONDS)).isEqualTo(60);
        Timer latency = bench.registry.get("quotewire.latency").timer();
        assertThat(latency.count()).isEqualTo(1);
        assertThat(latency.totalTime(TimeUnit.SECONDS)).isCloseTo((double) late.toSeconds(), within(1.0));
    }

    @Test
    void anEmbargoIsNoLateness() {
        Duration embargo = Duration.ofHours(6);
        bench.send(article("a", "Ada: I saw Peru").embargoedUntil(bench.now().plus(embargo)));
        bench.advance(embargo.plusMinutes(1));

        Timer latency = bench.registry.get("quotewire.latency").timer();
        assertThat(latency.count()).isEqualTo(1);
        assertThat(latency.totalTime(TimeUnit.SECONDS)).isCloseTo(60.0, within(1.0));
    }

    @Test
    void publishersAreToldApartUpToABoundAndNoneIsLost() {
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

    private static double sum(Collection<Counter> counters) {
        return counters.stream().mapToDouble(Counter::count).sum();
    }
}
