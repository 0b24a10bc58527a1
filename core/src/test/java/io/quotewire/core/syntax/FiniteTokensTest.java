package io.quotewire.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.text.Tokenizer;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.WordClasses;
import org.junit.jupiter.api.Test;

class FiniteTokensTest {
    private static final Tokens TOKENS = Tokenizer.tokenize("The winch was old when they left the yard");

    private final FiniteTokens finite = new FiniteTokens(TOKENS, WordClasses.of(TOKENS));

    @Test
    void matchFiniteVerbsOnRepeatedQueries() {
        assertThat(finite.isAt(2)).isTrue();
        assertThat(finite.isAt(2)).isTrue();
        assertThat(finite.isAt(6)).isTrue();
        assertThat(finite.isAt(1)).isFalse();
        assertThat(finite.isAt(1)).isFalse();
    }

    @Test
    void areAbsentOutsideTheText() {
        assertThat(finite.isAt(-1)).isFalse();
        assertThat(finite.isAt(TOKENS.size())).isFalse();
        assertThat(finite.isAny(-2, 0)).isFalse();
    }

    @Test
    void anyCoversTheHalfOpenRange() {
        assertThat(finite.isAny(0, 2)).isFalse();
        assertThat(finite.isAny(0, 3)).isTrue();
        assertThat(finite.isAny(2, 3)).isTrue();
        assertThat(finite.isAny(3, 6)).isFalse();
        assertThat(finite.isAny(3, 3)).isFalse();
    }
}
