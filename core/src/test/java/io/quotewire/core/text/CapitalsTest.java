package io.quotewire.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CapitalsTest {
    private final Capitals capitals =
            Tokenizer.tokenize("near Bloomly Élan, iPads rust").capitals();

    @Test
    void areTokensWithAnInitialCapital() {
        assertThat(capitals.is(1)).isTrue();
        assertThat(capitals.is(2)).isTrue();
        assertThat(capitals.is(3)).isFalse();
        assertThat(capitals.is(4)).isFalse();
    }

    @Test
    void areAbsentBeyondTheText() {
        assertThat(capitals.is(-1)).isFalse();
        assertThat(capitals.is(6)).isFalse();
    }

    @Test
    void areFoundInLongTexts() {
        Tokens tokens = Tokenizer.tokenize("near it ".repeat(50) + "Tarn " + "lay rust ".repeat(40) + "Bloomly");
        Capitals all = tokens.capitals();

        assertThat(all.next(0)).isEqualTo(100);
        assertThat(all.next(101)).isEqualTo(181);
        assertThat(all.next(182)).isEqualTo(182);
        for (int i = 0; i < tokens.size(); i++) {
            assertThat(all.is(i)).isEqualTo(tokens.isCapital(i));
        }
    }

    @Test
    void nextIsTheNextCapitalisedToken() {
        assertThat(capitals.next(0)).isEqualTo(1);
        assertThat(capitals.next(2)).isEqualTo(2);
        assertThat(capitals.next(3)).isEqualTo(6);
        assertThat(capitals.next(6)).isEqualTo(6);
    }
}
