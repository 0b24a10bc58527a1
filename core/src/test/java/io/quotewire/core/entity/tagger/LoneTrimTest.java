package io.quotewire.core.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.text.Tokenizer;
import io.quotewire.core.text.Tokens;
import org.junit.jupiter.api.Test;

class LoneTrimTest {
    @Test
    void removesAPartyWithItsState() {
        assertThat(trimmed("Reed, R-Ohio, left", 3, 2)).isZero();
        assertThat(trimmed("Reed (D-S.C.) left", 3, 2)).isZero();
    }

    @Test
    void keepsOtherNames() {
        assertThat(trimmed("Reed, T-Mobile, left", 3, 2)).isEqualTo((byte) 3);
        assertThat(trimmed("The R-Ohio left", 3, 1)).isEqualTo((byte) 3);
    }

    @Test
    void removesASingleLetterExceptForAPerson() {
        assertThat(trimmed("The S fell", 5, 1)).isZero();
        assertThat(trimmed("Mr P left", 1, 1)).isEqualTo((byte) 1);
    }

    @Test
    void removesTheLabelOfAnAnswer() {
        Tokens tokens = Tokenizer.tokenize("A. A bus station. U. S. ships");
        byte[] labels = {3, 4, 0, 0, 0, 5, 6, 0};
        LoneTrim.apply(tokens, labels);

        assertThat(labels).containsExactly(0, 0, 0, 0, 0, 5, 6, 0);
    }

    /** The label of one token after trimming. */
    private static byte trimmed(String text, int label, int token) {
        Tokens tokens = Tokenizer.tokenize(text);
        byte[] labels = new byte[tokens.size()];
        labels[token] = (byte) label;
        LoneTrim.apply(tokens, labels);
        return labels[token];
    }
}
