package io.quotewire.core.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.text.Tokenizer;
import io.quotewire.core.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {
    @ParameterizedTest
    @CsvSource({"54, true", "7, false", "107, false", "ab, false", "-1, false", "5m, false"})
    void hasTwoFigures(String word, boolean age) {
        assertThat(Age.isAt(Tokenizer.tokenize(word), 0)).isEqualTo(age);
    }

    @ParameterizedTest
    @CsvSource({"-1", "1"})
    void isNoneOutsideTheText(int token) {
        Tokens tokens = Tokenizer.tokenize("54");

        assertThat(Age.isAt(tokens, token)).isFalse();
    }
}
