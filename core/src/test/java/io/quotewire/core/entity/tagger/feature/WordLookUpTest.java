package io.quotewire.core.entity.tagger.feature;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.lexicon.Lexicon;
import io.quotewire.core.text.Tokenizer;
import org.junit.jupiter.api.Test;

class WordLookUpTest {
    @Test
    void matchesASeparateLookUpOfEachToken() {
        String text = "Harbour men said Mary. the Harbour, harbour HARBOUR said Harbour said harbour";
        TokenTable table = SmallLexicon.table(text);

        Lexicon lexicon = SmallLexicon.lexicon();
        for (int i = 0; i < table.size; i++) {
            assertThat(table.entry[i]).isEqualTo(lexicon.words(new int[] {table.folded[i]})[0]);
            assertThat(table.context[i]).isEqualTo(lexicon.contexts(new int[] {table.exact[i]})[0]);
        }
    }

    @Test
    void skipsTokensBeyondTheWindowsOfRuns() {
        TokenTable table = new TokenTable(Tokenizer.tokenize("he said said said Mary said said said"));

        WordLookUp.fill(table, new Runs(table), SmallLexicon.lexicon());

        assertThat(table.entry[1]).isZero();
        assertThat(table.entry[2]).isPositive().isEqualTo(table.entry[6]);
        assertThat(table.entry[7]).isZero();
    }

    @Test
    void looksUpNothingWithoutARun() {
        TokenTable table = new TokenTable(Tokenizer.tokenize("he said so"));

        WordLookUp.fill(table, new Runs(table), SmallLexicon.lexicon());

        assertThat(table.entry).containsOnly(0);
    }
}
