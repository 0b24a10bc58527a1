package io.quotewire.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

    @ParameterizedTest
    @CsvSource({"said, true", "Said, false", "sai, false", "saidx, false", "left, false"})
    void areComparedAsTheyAreWritten(String word, boolean same) {
        assertThat(Tokenizer.tokenize("She said so.").is(1, word)).isEqualTo(same);
    }

    @Test
    void standOnLinesOfTheirOwn() {
        Tokens tokens = Tokenizer.tokenize("one two\nthree four");

        assertThat(tokens.isLineBetween(1, 2)).isTrue();
        assertThat(tokens.isLineBetween(0, 3)).isTrue();
        assertThat(tokens.isLineBetween(0, 1)).isFalse();
        assertThat(tokens.isLineBetween(2, 3)).isFalse();
    }
}
