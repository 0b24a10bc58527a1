package io.quotewire.core.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.tagger.feature.TokenTable;
import io.quotewire.core.text.Tokenizer;
import io.quotewire.core.text.Tokens;
import org.junit.jupiter.api.Test;

class AcronymsTest {

    @Test
    void matchesTheLettersOfANameInOrder() {
        assertThat(isShortFor("Northern Grain Council (NGC)")).isTrue();
        assertThat(isShortFor("Bank of Tarn (BoT)")).isTrue();
        assertThat(isShortFor("Institute of Territory (Ineter)")).isTrue();
        assertThat(isShortFor("Northern Grain Council (CGN)")).isFalse();
        assertThat(isShortFor("Northern Grain Council (Larkin)")).isFalse();
    }

    @Test
    void recognisesTheInitialsOfCommonWords() {
        assertThat(isOfCommonWords("the consumer price index (CPI)")).isTrue();
        assertThat(isOfCommonWords("public - private partnerships (PPPs)")).isTrue();
        assertThat(isOfCommonWords("a memorandum of understanding (MoU)")).isFalse();
        assertThat(isOfCommonWords("a free and open market (FOM)")).isTrue();
        assertThat(isOfCommonWords("the Northern grain council (NGC)")).isFalse();
        assertThat(isOfCommonWords("grain (G)")).isFalse();
        assertThat(isOfCommonWords("index (CPI)")).isFalse();
    }

    @Test
    void isBracketedIfAloneInBrackets() {
        TokenTable table = table("Grain Council (NGC) (of Tarn)");

        assertThat(new Acronyms(table).isBracketed(3)).isTrue();
        assertThat(new Acronyms(table).isBracketed(7)).isFalse();
        assertThat(new Acronyms(table).isBracketed(0)).isFalse();
    }

    private static boolean isShortFor(String text) {
        TokenTable table = table(text);
        return new Acronyms(table).isShortFor(table.size - 2, 0, table.size - 3);
    }

    private static boolean isOfCommonWords(String text) {
        TokenTable table = table(text);
        return new Acronyms(table).isOfCommonWords(table.size - 2);
    }

    private static TokenTable table(String text) {
        Tokens tokens = Tokenizer.tokenize(text);
        return new TokenTable(tokens);
    }
}
