package io.quotewire.core.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.text.Tokenizer;
import org.junit.jupiter.api.Test;

class EndTrimTest {
    @Test
    void removesTrailingDashes() {
        assertThat(trimmed("Mary Hill – left", 1, 2, 2, 0)).containsExactly(1, 2, 0, 0);
        assertThat(trimmed("Hill — – left", 1, 2, 2, 0)).containsExactly(1, 0, 0, 0);
        assertThat(trimmed("Hill -", 1, 2)).containsExactly(1, 0);
    }

    @Test
    void removesANumberAfterAPersonsName() {
        assertThat(trimmed("Hill 63 left", 1, 2, 0)).containsExactly(1, 0, 0);
        assertThat(trimmed("Radio 4 said", 3, 4, 0)).containsExactly(3, 4, 0);
    }

    @Test
    void keepsInnerDashesAndOtherWords() {
        assertThat(trimmed("Hill – Oort left", 3, 4, 4, 0)).containsExactly(3, 4, 4, 0);
        assertThat(trimmed("Mary Hill left", 1, 2, 0)).containsExactly(1, 2, 0);
        assertThat(trimmed("Hill X left", 1, 2, 0)).containsExactly(1, 2, 0);
        assertThat(trimmed("– Hill", 1, 2)).containsExactly(1, 2);
    }

    private static byte[] trimmed(String text, int... labels) {
        byte[] bytes = new byte[labels.length];
        for (int i = 0; i < labels.length; i++) {
            bytes[i] = (byte) labels[i];
        }
        EndTrim.apply(Tokenizer.tokenize(text), bytes);
        return bytes;
    }
}
