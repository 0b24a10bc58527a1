package io.quotewire.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordCharacterTest {
    @ParameterizedTest
    @ValueSource(chars = {'a', 'Z', '7', '_', 'é', 'ž', '水', '\u0301'})
    void isOfAWord(char c) {
        assertThat(WordCharacter.is(c)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(chars = {' ', '.', '-', '\'', '“', '\u00a0', '@'})
    void isOfNoWord(char c) {
        assertThat(WordCharacter.is(c)).isFalse();
    }
}
