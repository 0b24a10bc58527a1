package io.quotewire.core.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.text.Tokenizer;
import org.junit.jupiter.api.Test;

class TitleTrimTest {
    @Test
    void removesALeadingTitle() {
        assertThat(trimmed("Mr Larkin left", 1, 2, 0)).containsExactly(0, 1, 0);
        assertThat(trimmed("Mr Prof Larkin left", 1, 2, 2, 0)[0]).isZero();
    }

    @Test
    void keepsATitleAloneAndOtherNames() {
        assertThat(trimmed("Mr left", 1, 0)).containsExactly(1, 0);
        assertThat(trimmed("Mary Larkin", 1, 2)).containsExactly(1, 2);
        assertThat(trimmed("Mr Larkin", 3, 4)).containsExactly(3, 4);
        assertThat(trimmed("Mr bin Laden", 1, 2, 2)).containsExactly(1, 2, 2);
    }

    private static byte[] trimmed(String text, int... labels) {
        byte[] bytes = new byte[labels.length];
        for (int i = 0; i < labels.length; i++) {
            bytes[i] = (byte) labels[i];
        }
        TitleTrim.apply(Tokenizer.tokenize(text), bytes);
        return bytes;
    }
}
