package io.quotewire.core.cue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.text.Tokenizer;
import io.quotewire.core.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words after a verb that reports speech only with a certain complement. */
class ComplementCheckTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            put | put the toll at 14. | true
            put | put the toll at about thirty. | true
            put | put it away. | false
            put | put it at the gate. | false
            put | put it away, at 14. | false
            attribute | attributed it to luck. | true
            attribute | attributed to Hill. | false
            say | said to Hill. | true
            """)
    void complementMustFollow(String lemma, String words, boolean may) {
        CueEntry entry = CueLexicon.english().entry(lemma).orElseThrow();
        Tokens tokens = Tokenizer.tokenize(words);

        assertThat(ComplementCheck.mayBeAt(tokens, 1, entry)).isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource({"put, false", "attribute, false", "say, true"})
    void nothingFollowsTheLastToken(String lemma, boolean may) {
        CueEntry entry = CueLexicon.english().entry(lemma).orElseThrow();

        assertThat(ComplementCheck.mayBeAt(Tokenizer.tokenize("said"), 1, entry))
                .isEqualTo(may);
    }
}
