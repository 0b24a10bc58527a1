package io.quotewire.core.cue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The word forms of the lexicon, and what it knows of a verb. */
class CueLexiconFormsTest {
    private final CueLexicon lexicon = CueLexicon.english();

    @Test
    void longestExpressionComesFirst() {
        assertThat(lexicon.forms("put"))
                .extracting(form -> form.tail().size())
                .isSortedAccordingTo((a, b) -> Integer.compare(b, a));
    }

    @Test
    void formsHaveTheirParticles() {
        assertThat(lexicon.forms("points"))
                .anySatisfy(form -> assertThat(form.tail()).containsExactly("out"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"winch", "Said", "", "tolds", "-"})
    void otherWordsHaveNoForms(String word) {
        assertThat(lexicon.forms(word)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"put, PAST", "hit, PAST", "say, BASE", "read, PAST"})
    void formEqualToItsBaseIsPast(String word, VerbForm form) {
        assertThat(lexicon.forms(word)).isNotEmpty().allMatch(found -> found.form() == form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"winch", "said", "points", "Say"})
    void entriesAreFoundByTheWholeLemmaOnly(String word) {
        assertThat(lexicon.entry(word)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"tell, DIRECT", "warn, OPTIONAL", "say, TO", "add, NONE"})
    void entryHasItsAddressee(String lemma, Recipient recipient) {
        assertThat(lexicon.entry(lemma).orElseThrow().recipient()).isEqualTo(recipient);
    }

    @ParameterizedTest
    @CsvSource({"deny, ING, true", "claim, TO, true", "accuse, OF, true", "accuse, THAT, false", "bark, BARE, false"})
    void entryHasItsComplements(String lemma, Takes what, boolean takes) {
        assertThat(lexicon.entry(lemma).orElseThrow().takes(what)).isEqualTo(takes);
    }

    @ParameterizedTest
    @CsvSource({"say, STATEMENT", "believe, VIEW", "want, ATTITUDE"})
    void entryHasItsKind(String lemma, CueKind kind) {
        assertThat(lexicon.entry(lemma).orElseThrow().kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"say, HIGH", "bark, MEDIUM", "think, LOW", "deny, DENIED"})
    void entryHasItsCertainty(String lemma, CueCertainty sure) {
        assertThat(lexicon.entry(lemma).orElseThrow().sure()).isEqualTo(sure);
    }
}
