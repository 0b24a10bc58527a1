package io.quotewire.producer.follow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.producer.memory.FeedState;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PulledItemsTest {

    @Test
    void itemMissingBetweenListedOnesWasPulled() {
        assertThat(PulledItems.of(seen("c", "b", "a"), List.of("d", "c", "a")))
                .extracting(FeedState.Seen::id)
                .containsExactly("b");
    }

    @Test
    void itemThatWaitsForItsPageIsStillOneOfThem() {
        List<FeedState.Seen> before = List.of(
                seen("c").get(0),
                seen("a").get(0).waiting(Instant.EPOCH),
                seen("b").get(0));

        assertThat(PulledItems.of(before, List.of("c")))
                .extracting(FeedState.Seen::id)
                .containsExactly("a");
    }

    @Test
    void itemMissingAtTheEndWasNotPulled() {
        assertThat(PulledItems.of(seen("c", "b", "a"), List.of("e", "d", "c"))).isEmpty();
        assertThat(PulledItems.of(seen("c", "b", "a"), List.of("e"))).isEmpty();
    }

    private static List<FeedState.Seen> seen(String... ids) {
        return Stream.of(ids).map(id -> FeedState.Seen.of(id, "", "text", 1)).toList();
    }
}
