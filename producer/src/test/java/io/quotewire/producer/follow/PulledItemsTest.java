package io.quotewire.producer.follow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.producer.memory.FeedState;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PulledItemsTest {
    private static final Random CHANCE = new Random(1);

    @Test
    void itemMissingBetweenListedOnesWasPulled() {
        assertThat(PulledItems.of(seen("c", "b", "a"), List.of("d", "c", "a"), CHANCE))
                .extracting(FeedState.Seen::id)
                .containsExactly("b");
    }

    @Test
    void itemWhosePageHasNotSaidIsStillOneOfThemAndThoseNeverAskedAreFirst() {
        List<FeedState.Seen> before = List.of(
                seen("d").get(0),
                seen("a").get(0).asked(Instant.ofEpochSecond(1)),
                seen("c").get(0).asked(FeedState.Seen.NOT_ASKED));

        assertThat(PulledItems.of(before, List.of("d"), CHANCE))
                .extracting(FeedState.Seen::id)
                .containsExactly("c", "a");
    }

    @Test
    void eachItemWhosePageHasNotSaidGetsItsTurn() {
        List<FeedState.Seen> before = Stream.of("a", "b", "c", "d")
                .map(id -> seen(id).get(0).asked(Instant.ofEpochSecond(1)))
                .toList();

        assertThat(IntStream.range(0, 50)
                        .mapToObj(poll ->
                                PulledItems.of(before, List.of(), CHANCE).get(0).id()))
                .contains("a", "b", "c", "d");
    }

    @Test
    void itemThatAgedOutWhileAChangeWaitedWasNotPulled() {
        List<FeedState.Seen> before = List.of(seen("b").get(0), seen("a").get(0).waiting(Instant.ofEpochSecond(1)));

        assertThat(PulledItems.of(before, List.of("b"), CHANCE)).isEmpty();
    }

    @Test
    void itemMissingAtTheEndWasNotPulled() {
        assertThat(PulledItems.of(seen("c", "b", "a"), List.of("e", "d", "c"), CHANCE))
                .isEmpty();
        assertThat(PulledItems.of(seen("c", "b", "a"), List.of("e"), CHANCE)).isEmpty();
    }

    private static List<FeedState.Seen> seen(String... ids) {
        return Stream.of(ids).map(id -> FeedState.Seen.of(id, "", "text", 1)).toList();
    }
}
