package io.quotewire.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A word may owe its capital to its position. */
class SentenceOpeningTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harbour",
                "It rained. Harbour",
                "“Harbour",
                "He said: “Harbour",
                "It rained – Harbour",
                "It rained (Harbour",
                "It rained\nHarbour",
                "It rained, Harbour"
            })
    void isAtTheStartOfTextOrLineOrAfterAMark(String text) {
        Tokens tokens = Tokenizer.tokenize(text);

        assertThat(SentenceOpening.isAt(tokens, tokens.size() - 1)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"the Harbour", "Lima's Harbour", "7 Harbour", "the  Harbour", "the old\nstone Harbour"})
    void isNotAfterAWordOrGenitive(String text) {
        Tokens tokens = Tokenizer.tokenize(text);

        assertThat(SentenceOpening.isAt(tokens, tokens.size() - 1)).isFalse();
    }
}
