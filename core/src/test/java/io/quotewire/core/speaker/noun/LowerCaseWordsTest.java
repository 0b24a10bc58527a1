package io.quotewire.core.speaker.noun;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.text.Tokenizer;
import org.junit.jupiter.api.Test;

final class LowerCaseWordsTest {
    private final LowerCaseWords words = new LowerCaseWords(
            Tokenizer.tokenize("Police left. Some police officers stayed. Officers and Élus met élus."));

    @Test
    void lowerCaseWordIsFound() {
        assertThat(words.contains(0, "")).isTrue();
        assertThat(words.contains(7, "")).isTrue();
    }

    @Test
    void followingWordIsReturned() {
        assertThat(words.contains(0, "officers")).isTrue();
        assertThat(words.contains(0, "left")).isFalse();
    }

    @Test
    void wordAlwaysCapitalisedIsNotFound() {
        assertThat(words.contains(3, "")).isFalse();
    }

    @Test
    void nonAsciiLettersAreFolded() {
        assertThat(words.contains(10, "")).isTrue();
        assertThat(words.contains(10, ".")).isTrue();
    }
}
