package io.quotewire.streaming.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.junit.jupiter.api.Test;

class HandledLettersTest {
    /** With transaction markers between them. */
    private static final List<Long> LETTERS = List.of(0L, 2L, 4L, 6L, 8L);

    @Test
    void nothingIsHandledAtFirst() {
        assertThat(HandledLetters.of(null).contains(0)).isFalse();
    }

    @Test
    void offsetAdvancesPastHandledRecordsWithoutAGap() {
        OffsetAndMetadata marked =
                HandledLetters.of(null).with(Set.of(0L, 2L), LETTERS).orElseThrow();

        assertThat(marked).isEqualTo(new OffsetAndMetadata(4, ""));
        assertThat(HandledLetters.of(marked).contains(2)).isTrue();
        assertThat(HandledLetters.of(marked).contains(4)).isFalse();
    }

    @Test
    void recordsHandledAfterAGapAreKeptInTheMetadata() {
        OffsetAndMetadata marked =
                HandledLetters.of(null).with(Set.of(4L, 6L), LETTERS).orElseThrow();
        OffsetAndMetadata more =
                HandledLetters.of(marked).with(Set.of(0L), LETTERS).orElseThrow();

        assertThat(marked).isEqualTo(new OffsetAndMetadata(0, "4-6"));
        assertThat(more).isEqualTo(new OffsetAndMetadata(2, "4-6"));
        assertThat(LETTERS).filteredOn(HandledLetters.of(more)::contains).containsExactly(0L, 4L, 6L);
        assertThat(HandledLetters.of(more).with(Set.of(2L), LETTERS)).contains(new OffsetAndMetadata(8, ""));
    }

    @Test
    void offsetIsTheEndWhenEverythingIsHandled() {
        assertThat(HandledLetters.of(null).with(Set.copyOf(LETTERS), LETTERS)).contains(new OffsetAndMetadata(9, ""));
    }

    /** Another operator has dealt with what has come since the letters were read. */
    @Test
    void lettersThatHaveComeSinceStayHandled() {
        HandledLetters other = HandledLetters.of(new OffsetAndMetadata(2, "10-12 14-14"));

        OffsetAndMetadata marked = other.with(Set.of(2L, 6L), LETTERS).orElseThrow();
        assertThat(marked).isEqualTo(new OffsetAndMetadata(4, "6-6 10-12 14-14"));
        assertThat(HandledLetters.of(marked).with(Set.of(4L, 8L), LETTERS))
                .contains(new OffsetAndMetadata(9, "10-12 14-14"));
        assertThat(HandledLetters.of(new OffsetAndMetadata(20, "")).with(Set.of(2L), LETTERS))
                .contains(new OffsetAndMetadata(20, ""));
    }

    @Test
    void metadataTooLargeForABrokerIsRefused() {
        List<Long> letters = LongStream.range(0, 2_000).boxed().toList();
        Set<Long> everyOther =
                Set.copyOf(LongStream.range(0, 1_000).mapToObj(i -> 2 * i + 1).toList());

        assertThat(HandledLetters.of(null).with(everyOther, letters)).isEmpty();
    }
}
