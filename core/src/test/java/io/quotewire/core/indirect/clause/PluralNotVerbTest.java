package io.quotewire.core.indirect.clause;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plural nouns that look like verbs; the words before the noun are its subject if it is a verb. */
class PluralNotVerbTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The new study refutes claims that it rained. | true
            [P Ann Hale] retracted claims that it rained. | true
            Launching new shows in May, it grew. | true
            A plan to create shows that it likes. | true
            Several local claims that it rained. | true
            The latest reports that it rained. | true
            Erroneous charges that never stuck. | true
            Conspiracy and false reports that it rained. | true
            Competing protests that remained calm. | true
            The old charges that chased him did not help. | true
            The Latest reports that it rained. | false
            The crew says that remained unclear. | false
            The crew claims that sailors left. | false
            The paper reports that leaked letters prove it. | false
            The union claims that sacked staff got nothing. | false
            The paper reports that injured fans were taken away. | false
            He claims that armed gangs run the port. | false
            [O Lima Corp] reports that retired sailors left. | false
            The old charges that chased Hale did not help. | true
            The yard reports that rates rose. | false
            The paper claims that it rained. | false
            What they found shows that it rained. | false
            The data gathered shows that it rained. | false
            A circulating report claims that it rained. | false
            Circulating report claims that it rained. | false
            Other than that the paper claims that it rained. | false
            The two studies said that it rained. | false
            Housing minister [P Ann Hale] claims that it rained. | false
            Mining giant [O Lima Corp] forecasts that it will rain. | false
            Housing charity Shelter estimates that it rained. | false
            Addressing claims that it rained, he left. | true
            The letter [P Ann Hale] sent claims that it rained. | false
            A firm [P Ann Hale] runs claims that it rained. | false
            The suit she brought claims that it rained. | false
            The man shot claims that it rained. | false
            The pilot [P Ann Hale] retracted claims that it rained. | true
            """)
    void cannotFollowTheseWords(String sentence, boolean noun) {
        MarkedText marked = MarkedText.of(sentence);
        Cue cue = marked.text().cues().get(marked.text().cues().size() - 1);

        assertThat(PluralNotVerb.isBehind(marked.text(), new Phrase(0, cue.first()), cue))
                .isEqualTo(noun);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Party rules allowed a vote. | true
            Party answers certainly made a difference. | true
            He claims they left. | false
            She claims made it worse. | false
            The crew claims we'll see. | false
            The paper claims is old. | false
            He left and forecasts fell. | false
            [P Ann Hale] claims moves to sell the yard were kept secret. | false
            The union claims cuts will cost lives. | false
            The minister promises talks will begin in May. | false
            The union claims work began too late. | false
            The bank forecasts demand will rise. | false
            [O Lima Corp] rules allowed a vote. | true
            """)
    void isTheSubjectOfTheVerbBehindIt(String sentence, boolean subject) {
        MarkedText marked = MarkedText.of(sentence);
        Cue cue = marked.text().cues().get(0);

        assertThat(PluralNotVerb.isSubject(marked.text(), cue)).isEqualTo(subject);
    }
}
