package io.quotewire.core.entity.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.core.text.Tokenizer;
import io.quotewire.core.text.Tokens;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ContextPhrasesTest {
    private final Tokens tokens = Tokenizer.tokenize("A new stake in Bloomly, chief executive Ana Ruiz");
    private final ContextPhrases phrases = new ContextPhrases(List.of("stake in", "in the firm", "chief executive"));

    @Test
    void aPhraseBeginsWhereItsFirstWordStands() {
        assertThat(phrases.beginAt(tokens, 6)).isTrue();
        assertThat(phrases.beginAt(tokens, 7)).isFalse();
        assertThat(phrases.beginAt(tokens, 3))
                .as("only its first word stands there")
                .isFalse();
    }

    @Test
    void aPhraseEndsBehindItsLastWord() {
        assertThat(phrases.endAt(tokens, 4)).isTrue();
        assertThat(phrases.endAt(tokens, 3)).isFalse();
    }

    @Test
    void nothingStandsBeyondTheText() {
        assertThat(phrases.beginAt(tokens, tokens.size())).isFalse();
        assertThat(phrases.endAt(tokens, 0)).isFalse();
        assertThat(phrases.beginAt(Tokenizer.tokenize("chief"), 0)).isFalse();
    }

    @Test
    void aPhraseIsAtMostFourWordsLong() {
        assertThatThrownBy(() -> new ContextPhrases(List.of("one two three four five")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one two three four five");
    }
}
