package io.quotewire.app.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.producer.memory.FeedStatus;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedTableTest {
    private static final Instant NOW = Instant.parse("2026-03-04T10:00:00Z");

    @Test
    void pollAfterTheTablesTimeIsZeroSecondsAgo() {
        assertThat(FeedTable.of(List.of(feed(0)), NOW).lines(200))
                .last()
                .asString()
                .contains("0 s ago", "90 s ago", "in 30 s")
                .endsWith("ok");
    }

    @Test
    void itemsThatWaitForTheirPagesAreTold() {
        assertThat(FeedTable.of(List.of(feed(1)), NOW).lines(200))
                .last()
                .asString()
                .endsWith("1 item waits for its page");
        assertThat(FeedTable.of(List.of(feed(20)), NOW).lines(200))
                .last()
                .asString()
                .endsWith("ok; 20 items wait for their pages");
    }

    private static FeedStatus feed(int awaitingPage) {
        return new FeedStatus(
                "https://wire.example/rss",
                FeedStatus.FeedCondition.OK,
                NOW.plusSeconds(1),
                NOW.minusSeconds(90),
                0,
                false,
                4,
                awaitingPage,
                0,
                0,
                null,
                null,
                NOW.plusSeconds(30));
    }
}
