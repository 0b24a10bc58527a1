package io.quotewire.core.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.text.Tokenizer;
import io.quotewire.core.text.Tokens;
import org.junit.jupiter.api.Test;

class PartyTrimTest {
    @Test
    void takesAPartyAndItsStateForNoName() {
        assertThat(trimmed("Reed, R-Ohio, left", 3, 2)).isZero();
        assertThat(trimmed("Reed (D-S.C.) left", 3, 2)).isZero();
    }

    @Test
    void leavesOtherNames() {
        assertThat(trimmed("Reed, T-Mobile, left", 3, 2)).isEqualTo((byte) 3);
        assertThat(trimmed("The R-Ohio left", 3, 1)).isEqualTo((byte) 3);
    }

    /** What becomes of the label of the one token. */
    private static byte trimmed(String text, int label, int token) {
        Tokens tokens = Tokenizer.tokenize(text);
        byte[] labels = new byte[tokens.size()];
        labels[token] = (byte) label;
        PartyTrim.apply(tokens, labels);
        return labels[token];
    }
}
