package io.quotewire.core.cue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.text.Tokenizer;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.WordClasses;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CueMatcherTest {
    private final CueMatcher matcher = new CueMatcher(CueLexicon.english());

    @Test
    void genitiveOfANameIsNotAnAuxiliary() {
        Tokens tokens = Tokenizer.tokenize("Brindley's said sales rose.");

        assertThat(matcher.match(tokens, WordClasses.of(tokens), token -> token <= 1))
                .singleElement()
                .satisfies(cue -> {
                    assertThat(cue.first()).isEqualTo(2);
                    assertThat(cue.passive()).isFalse();
                });
        assertThat(match(tokens).get(0).first()).as("Brindley has said").isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The mayor said the bridge would stay shut. | said | say
            The mayor has also said it would stay shut. | has also said | say
            Officials did not say when it would open. | did not say | say
            She went on to say that rain was likely. | went on to say | say
            He declined to say whether he would run. | declined to say | say
            The minister pointed out that taxes fell. | pointed out | point out
            She repeatedly denied that she knew him. | repeatedly denied | deny
            The board announced that it will meet. | announced | announce
            Critics say the plan is costly. | say | say
            They made it clear that they will stay. | made it clear | make it clear
            She was quick to say that it failed. | was quick to say | say
            Hill and her lawyer, Jo Kelly, now claim that it failed. | now claim | claim
            Hill and her lawyer, Jo Kelly, now claim the harbour. | now claim | claim
            Jo Kelly and Mary Hill claim that it failed. | claim | claim
            As Jo Kelly and Mary Hill report, it failed. | report | report
            Now, as Jo Kelly and Mary Hill report, it failed. | report | report
            """)
    void spansTheVerbGroup(String sentence, String words, String lemma) {
        Tokens tokens = Tokenizer.tokenize(sentence);

        Cue cue = match(tokens).get(0);

        assertThat(sentence.substring(tokens.start(cue.first()), tokens.end(cue.end() - 1)))
                .isEqualTo(words);
        assertThat(cue.entry().lemma()).isEqualTo(lemma);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "His claims were false.",
                "The proposed law failed.",
                "It was a report.",
                "This report pleased nobody.",
                "These estimates rose.",
                "The written answer came late.",
                "The party's demands grew.",
                "The minister made it",
                "It was the party's warning.",
                "The two yards have claims in the area.",
                "The two yards will reports in the area.",
                "The case of Jo Kelly and Mary Hill, claim the papers.",
                "Jo Kelly and Mary Hill claim harbours.",
                "The good Mary Hill claim that it failed.",
                "Jo Kelly and Mary Hill report, it failed.",
                "As before. Jo Kelly and Mary Hill report, it failed."
            })
    void nounsAndAdjectivesAreNotCues(String sentence) {
        assertThat(match(Tokenizer.tokenize(sentence))).isEmpty();
    }

    @Test
    void recognisesPassiveNegationAndModals() {
        Cue passive = only("The judge was quoted as calling for calm.", "quote");
        Cue negated = only("She never said so.", "say");
        Cue modal = only("He would argue that it is fair.", "argue");

        assertThat(passive.passive()).isTrue();
        assertThat(negated.negated()).isTrue();
        assertThat(modal.modal()).isTrue();
        assertThat(List.of(negated.passive(), modal.negated())).containsOnly(false);
    }

    @ParameterizedTest
    @CsvSource({"He's said that it failed., false", "It's said that it failed., true", "The man's said to be ill., true"
    })
    void contractedHasAfterASpeakerIsNotAPassive(String sentence, boolean passive) {
        assertThat(match(Tokenizer.tokenize(sentence)))
                .singleElement()
                .extracting(Cue::passive)
                .isEqualTo(passive);
    }

    @ParameterizedTest
    @CsvSource({
        "He left without saying that it failed., true",
        "He refrained from saying that it failed., true",
        "He stopped short of saying that it failed., true",
        "He denied saying that it failed., true",
        "He denies having said that it failed., true",
        "He chose the yard rather than saying that it failed., true",
        "He left after saying that it failed., false",
        "He came from saying that it failed., false"
    })
    void participleOfWithholdingNegatesTheCue(String sentence, boolean negated) {
        assertThat(only(sentence, "say").negated()).isEqualTo(negated);
    }

    @Test
    void capitalisedCueIsReadOnlyAtTheStartOfASentence() {
        assertThat(match(Tokenizer.tokenize("Asked whether he would go, he shrugged.")))
                .extracting(cue -> cue.entry().lemma())
                .containsExactly("ask", "shrug");
        assertThat(match(Tokenizer.tokenize("He works at the Report Centre."))).isEmpty();
    }

    private Cue only(String sentence, String lemma) {
        return match(Tokenizer.tokenize(sentence)).stream()
                .filter(cue -> cue.entry().lemma().equals(lemma))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void verbWithAnUnchangedPastIsPast() {
        assertThat(match(Tokenizer.tokenize("Larkin hit back on Friday.")))
                .singleElement()
                .extracting(Cue::form)
                .isEqualTo(VerbForm.PAST);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            said | say
            says | say
            added | add
            say | -
            saying | -
            wanted | -
            brands | -
            pointed | -
            winch | -
            """)
    void recognisesVerbsThatIntroduceDirectSpeech(String word, String lemma) {
        assertThat(CueLexicon.english().quoting(word).map(CueEntry::lemma).orElse("-"))
                .isEqualTo(lemma);
    }

    @Test
    void nameInLyIsNotAnAdverb() {
        Tokens tokens = Tokenizer.tokenize("Rob Tully said it was late.");

        assertThat(match(tokens).get(0).first()).isEqualTo(2);
    }

    private List<Cue> match(Tokens tokens) {
        return matcher.match(tokens, WordClasses.of(tokens), token -> false);
    }
}
