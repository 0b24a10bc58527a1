package io.quotewire.producer.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.streaming.contract.Json;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CompactionTest {
    private static final FeedState FRESH =
            FeedState.fresh("https://wire.example/rss", Instant.parse("2026-03-03T12:00:00Z"));

    @Test
    void stateThatFitsIsUnchanged() {
        assertThat(Compaction.of(FRESH)).isSameAs(FRESH);
    }

    @Test
    void itemsThatDoNotFitAreKeptAsHashes() {
        List<FeedState.Seen> seen = IntStream.range(0, 2_000)
                .mapToObj(i -> FeedState.Seen.of("https://wire.example/" + "é".repeat(380) + i, "g", "text" + i, i))
                .toList();
        FeedState wide =
                new FeedState(1, FRESH.address(), FRESH.polls(), seen, null, "0123456789".repeat(30_000), null);
        assertThat(Json.write(wide).length).isGreaterThan(1 << 20);

        FeedState kept = Compaction.of(wide);

        assertThat(Json.write(kept).length).isLessThanOrEqualTo(Compaction.LARGEST);
        assertThat(kept.seen())
                .isNotEmpty()
                .isEqualTo(seen.subList(0, kept.seen().size()));
        assertThat(FurtherItems.read(kept.more()))
                .contains(FurtherItems.hash(seen.get(1_999).id(), "text1999"))
                .contains(FurtherItems.hash(
                        seen.get(kept.seen().size()).id(), "text" + kept.seen().size()));
    }
}
