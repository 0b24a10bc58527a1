package io.quotewire.producer.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.quotewire.streaming.metrics.MeterRegistries;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FeedAgesTest {
    private static final Instant NOW = Instant.parse("2026-03-04T10:00:00Z");
    private static final String NAME = "quotewire_feed_newest_item_age_seconds";

    private final MemoryStates states = new MemoryStates();
    private final PrometheusMeterRegistry registry = MeterRegistries.forService();

    @BeforeEach
    void register() {
        registry.getPrometheusRegistry().register(new FeedAges(states, Clock.fixed(NOW, ZoneOffset.UTC)));
    }

    @Test
    void feedIsExportedWithItsConditionAndWithoutItsPassword() {
        remember("https://ada:secret@wire.example/rss?of=ada@wire.example", Duration.ofHours(9), Duration.ofHours(2));
        remember("https://post.example/rss", Duration.ofSeconds(90), Duration.ofHours(2));

        assertThat(registry.scrape())
                .contains(NAME + "{condition=\"silent\",feed=\"https://wire.example/rss?of=ada@wire.example\"} 32400.0")
                .contains(NAME + "{condition=\"ok\",feed=\"https://post.example/rss\"} 90.0")
                .doesNotContain("secret");
    }

    @Test
    void feedWithoutItemsHasNoAge() {
        states.checkIn(
                states.checkOut(URI.create("https://wire.example/rss"), NOW).orElseThrow());

        assertThat(registry.scrape()).doesNotContain("https://wire.example/rss");
    }

    @Test
    void feedsBeyondTheLimitShareTheAgeOfTheStalest() {
        for (int i = 0; i < 10_000; i++) {
            remember(String.format("https://wire.example/%05d", i), Duration.ofSeconds(i), Duration.ZERO);
        }

        assertThat(registry.scrape().lines().filter(line -> line.startsWith(NAME)))
                .hasSize(FeedAges.FEEDS + 1)
                .contains(NAME + "{condition=\"ok\",feed=\"other\"} 9999.0");
    }

    private void remember(String feed, Duration age, Duration usualSilence) {
        FeedState state = states.checkOut(URI.create(feed), NOW).orElseThrow();
        states.checkIn(state.with(new PollHistory(
                null,
                PollHistory.Validators.NONE,
                new PollHistory.Times(NOW, NOW, NOW.minus(age), NOW),
                new PollHistory.Rhythm(600, usualSilence.toSeconds()),
                PollHistory.Trouble.NONE,
                new PollHistory.Totals(1, 0))));
    }
}
