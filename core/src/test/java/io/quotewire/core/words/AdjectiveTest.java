package io.quotewire.core.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdjectiveTest {

    @ParameterizedTest
    @CsvSource({"unacceptable, true", "reprehensible, true", "baseless, true", "table, false", "bible, false"})
    void recognisesAdjectivesInAble(String word, boolean adjective) {
        assertThat(Adjective.endsLikeOne(word)).isEqualTo(adjective);
    }

    @ParameterizedTest
    @CsvSource({"best, true", "largest, true", "large, false"})
    void recognisesSuperlatives(String word, boolean superlative) {
        assertThat(Adjective.endsLikeSuperlative(word)).isEqualTo(superlative);
    }
}
