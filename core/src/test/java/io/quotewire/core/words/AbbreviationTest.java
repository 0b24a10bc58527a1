package io.quotewire.core.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbbreviationTest {

    @ParameterizedTest
    @CsvSource({"Gen., Gen", "gen, gen", "U.S., U.S", "Lt.Gov, Lt.Gov", "'', ''"})
    void isTheSameWordWithoutItsLastStop(String word, String without) {
        assertThat(Abbreviation.withoutStop(word)).isEqualTo(without);
    }
}
