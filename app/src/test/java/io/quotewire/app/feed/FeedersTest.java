package io.quotewire.app.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.app.broker.TestBroker;
import io.quotewire.producer.memory.FeedRecords;
import io.quotewire.producer.memory.FeedState;
import io.quotewire.streaming.settings.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Several feeders that share feeds through a real broker. */
@ExtendWith(TestBroker.Parameter.class)
class FeedersTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path folder;

    private final TestBroker broker;

    FeedersTest(TestBroker broker) {
        this.broker = broker;
    }

    @Test
    void feedersOfOneListShareItAndTakeOver() throws Exception {
        Settings settings = broker.installation("feeders-shared", 4, folder);
        try (FeedSite site = new FeedSite()) {
            String[] feeds = new String[8];
            for (int i = 0; i < feeds.length; i++) {
                feeds[i] = site.feed("127.0.0." + (i + 1), "f" + i);
            }
            try (RunningFeeder first = RunningFeeder.of(settings, feeds)) {
                await().atMost(PATIENCE)
                        .untilAsserted(
                                () -> assertThat(SentArticles.of(settings)).hasSize(8));
                try (RunningFeeder second = RunningFeeder.of(settings, feeds)) {
                    await().atMost(PATIENCE).untilAsserted(() -> {
                        assertThat(first.feeds()).isNotEmpty();
                        assertThat(second.feeds()).isNotEmpty();
                        assertThat(first.feeds().size() + second.feeds().size()).isEqualTo(8);
                    });
                }
                await().atMost(PATIENCE)
                        .untilAsserted(() -> assertThat(first.feeds()).hasSize(8));
            }
            assertThat(SentArticles.of(settings)).hasSize(8);
            assertThat(site.overlaps()).isZero();
        }
    }

    @Test
    void feedersOfDifferentListsPollAllTheirFeeds() throws Exception {
        Settings settings = broker.installation("feeders-lists", 4, folder);
        try (FeedSite site = new FeedSite()) {
            // The hosts of {@code one} and {@code other} map to the same partition: the first feeder writes where the
            // second reads.
            String one = site.feed("127.0.0.1", "one");
            String both = site.feed("127.0.0.2", "both");
            String other = site.feed("127.0.0.3", "other");
            try (RunningFeeder first = RunningFeeder.of(settings, one, both)) {
                await().atMost(PATIENCE)
                        .untilAsserted(() -> assertThat(known(settings)).hasSize(2));
                try (RunningFeeder second = RunningFeeder.of(settings, both, other)) {
                    await().atMost(PATIENCE)
                            .untilAsserted(() -> assertThat(site.polls("other"))
                                    .as(() -> "polls of " + other + "; the second feeder has " + second.feeds()
                                            + ", the topic " + known(settings))
                                    .hasValueGreaterThan(2));
                    await().atMost(PATIENCE)
                            .untilAsserted(() -> assertThat(second.feeds())
                                    .extracting(FeedState::address)
                                    .containsExactlyInAnyOrder(both, other));
                    assertThat(first.feeds()).extracting(FeedState::address).containsExactlyInAnyOrder(one, both);
                    assertThat(SentArticles.of(settings)).hasSize(3);
                }
            }
        }
    }

    @Test
    void stoppedFeederHandsOverItsFeedsAtOnce() throws Exception {
        // Longer than the test waits: what is not released at once would not be taken over at all.
        Settings settings = broker.installation("feeders-leaving", 4, folder).with(Map.of("session.timeout", "10m"));
        try (FeedSite site = new FeedSite()) {
            String feed = site.feed("localhost", "l");
            try (RunningFeeder first = RunningFeeder.of(settings, feed)) {
                await().atMost(PATIENCE).until(() -> !first.feeds().isEmpty());
            }
            int before = site.polls("l").get();

            try (RunningFeeder second = RunningFeeder.of(settings, feed)) {
                await().atMost(PATIENCE)
                        .untilAsserted(() -> assertThat(site.polls("l"))
                                .as(() -> "polls; the second feeder has " + second.feeds())
                                .hasValueGreaterThan(before));
            }
        }
    }

    private static List<FeedState> known(Settings settings) {
        return FeedRecords.readAll(settings);
    }
}
