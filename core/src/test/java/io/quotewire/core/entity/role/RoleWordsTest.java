package io.quotewire.core.entity.role;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.text.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void abbreviationsAreNounsIfTheirFullFormsAre() {
        for (String abbreviation : RoleWords.rankAbbreviations()) {
            boolean noun = RoleWords.isNoun(RoleWords.rank(abbreviation));
            assertThat(isNoun(abbreviation)).as(abbreviation).isEqualTo(noun);
            assertThat(isNoun(abbreviation + ". Hill")).as(abbreviation).isEqualTo(noun);
        }
    }

    @Test
    void knowModifiers() {
        assertThat(RoleWords.isModifier(Tokenizer.tokenize("deputy"), 0)).isTrue();
        assertThat(RoleWords.isModifier(Tokenizer.tokenize("bridge"), 0)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sen.", "rep", "Prof.", "Lt.", "Capt", "Adm.", "ex-president", "MAYOR"})
    void knowNounsByRankPrefixAndCase(String word) {
        assertThat(isNoun(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"of", "Tarn", "ex-wharf", "-", "secretary-wharf"})
    void otherWordsAreNotNouns(String word) {
        assertThat(isNoun(word)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Former", "then", "acting", "vice", "CHIEF"})
    void knowModifiersInAnyCase(String word) {
        assertThat(RoleWords.isModifier(Tokenizer.tokenize(word), 0)).isTrue();
    }

    private static boolean isNoun(String word) {
        return RoleWords.isNoun(Tokenizer.tokenize(word), 0);
    }
}
