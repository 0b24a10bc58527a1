package io.quotewire.streaming.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
    @ParameterizedTest
    @CsvSource({
        "feed, feed, 0",
        "fed, feed, 1",
        "feeds, feed, 1",
        "food, feed, 2",
        "splt, split, 1",
        "efde, feed, 2",
        "acsk, acks, 1",
        "'', feed, 4"
    })
    void countsReplacedInsertedRemovedAndSwappedCharactersInBothDirections(String a, String b, int expected) {
        assertThat(EditDistance.between(a, b)).isEqualTo(expected);
        assertThat(EditDistance.between(b, a)).isEqualTo(expected);
    }
}
