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
    void itemWhosePageHasNotSaidIsStillOneOfThemAndThoseNeverAskedAreFirst() {
        List<FeedState.Seen> before = List.of(
                seen("d").get(0),
                seen("b").get(0).asked(Instant.ofEpochSecond(2)),
                seen("a").get(0).asked(Instant.ofEpochSecond(1)),
                seen("c").get(0).asked(FeedState.Seen.NOT_ASKED));

        assertThat(PulledItems.of(before, List.of("d")))
                .extracting(FeedState.Seen::id)
                .containsExactly("c", "a", "b");
    }

    @Test
    void itemThatAgedOutWhileAChangeWaitedWasNotPulled() {
        List<FeedState.Seen> before = List.of(seen("b").get(0), seen("a").get(0).waiting(Instant.ofEpochSecond(1)));

        assertThat(PulledItems.of(before, List.of("b"))).isEmpty();
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
