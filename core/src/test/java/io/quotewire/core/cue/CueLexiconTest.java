package io.quotewire.core.cue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueLexiconTest {
    private final CueLexicon lexicon = CueLexicon.english();

    @ParameterizedTest
    @CsvSource({
        "said, say, PAST",
        "told, tell, PAST",
        "testifies, testify, PRESENT",
        "acknowledging, acknowledge, ING",
        "admitted, admit, PAST",
        "written, write, PARTICIPLE",
        "announces, announce, PRESENT",
        "stresses, stress, PRESENT",
        "agreeing, agree, ING"
    })
    void knowsEveryForm(String word, String lemma, VerbForm form) {
        assertThat(lexicon.forms(word)).anySatisfy(found -> {
            assertThat(found.entry().lemma()).isEqualTo(lemma);
            assertThat(found.form()).isEqualTo(form);
        });
    }

    @Test
    void entriesAreUniqueAndInAlphabeticalOrder() {
        assertThat(lexicon.entries())
                .hasSizeGreaterThan(450)
                .extracting(CueEntry::lemma)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void distinguishesStatementsFromAttitudes() {
        assertThat(lexicon.entry("insist").orElseThrow().kind()).isEqualTo(CueKind.STATEMENT);
        assertThat(lexicon.entry("fear").orElseThrow().kind()).isEqualTo(CueKind.ATTITUDE);
    }
}
