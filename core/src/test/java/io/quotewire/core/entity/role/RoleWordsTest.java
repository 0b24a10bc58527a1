package io.quotewire.core.entity.role;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.text.Tokenizer;
import org.junit.jupiter.api.Test;

class RoleWordsTest {
    @Test
    void knowNounsInTheirForms() {
        assertThat(isNoun("secretary")).isTrue();
        assertThat(isNoun("Secretary")).isTrue();
        assertThat(isNoun("then-Secretary")).isTrue();
        assertThat(isNoun("Gen.")).isTrue();
        assertThat(isNoun("Sgt")).isTrue();
        assertThat(isNoun("bridge")).isFalse();
        assertThat(isNoun("x".repeat(30))).isFalse();
    }

    @Test
    void knowWhatStandsBeforeThem() {
        assertThat(RoleWords.isModifier(Tokenizer.tokenize("deputy"), 0)).isTrue();
        assertThat(RoleWords.isModifier(Tokenizer.tokenize("bridge"), 0)).isFalse();
    }

    private static boolean isNoun(String word) {
        return RoleWords.isNoun(Tokenizer.tokenize(word), 0);
    }
}
