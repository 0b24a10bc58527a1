package io.quotewire.core.syntax.subject;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The subject with which a sentence opens, by itself. */
final class OpeningSubjectTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nearly three out of four clerks said it rained. | Nearly three out of four clerks
            Almost 70% of those asked in a poll said it rained. | Almost 70% of those asked in a poll
            Officials in Alder state said it rained. | Officials in Alder state
            Traders here and in the north said it rained. | Traders here and in the north
            A report issued on behalf of a panel said it rained. | A report
            [P Lord Hume]'s report earlier this year said it rained. | Lord Hume's report
            But other reports this week said it rained. | other reports
            In addition, a note tucked into the program said it rained. | a note
            Officials involved in planning the vote said it rained. | Officials involved in planning the vote
            [P Karl Voss], from the clerks union said it rained. | Karl Voss
            A charity that had been involved in the talks said it rained. | \
            A charity that had been involved in the talks
            A group that includes [P Karl Voss] said it rained. | A group
            Inside sources said it rained. | Inside sources
            But outside analysts said it rained. | outside analysts
            Past flood insurance directors said it rained. | Past flood insurance directors
            A band known as “Boats Are First” said it rained. | A band known as “Boats Are First”
            A user named “Old Fox” said it rained. | A user named “Old Fox”
            The [O Tarn Office] (TO) in [L Lima] said it rained. | The Tarn Office (TO) in Lima
            """)
    void allUpToTheVerbIsTheSubject(String sentence, String subject) {
        assertThat(subject(sentence)).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The crew left on Tuesday and the mayor said it rained.
            It was late when the mayor of the town said it rained.
            Peru's trade with the north jumped in May said the board.
            In the north many of them said it rained.
            If the crew of the boat said it rained.
            The crew, the clerks and the mayor said it rained.
            “Old Fox” of the north said it rained.
            The one thing [P Ana Ruiz] said it would miss is the sea.
            The yard that the crew said it would leave is old.
            Inside the hall the clerks said it rained.
            Outside [L Lima] said it rained.
            Past the yard said it rained.
            The crew sang “Old Fox” said it rained.
            The yard the crew said it would leave is old.
            Leaving the north for the hills said it all.
            """)
    void aSentenceWithAnotherVerbOrPauseHasNone(String sentence) {
        assertThat(subject(sentence)).isEqualTo("-");
    }

    private static String subject(String sentence) {
        MarkedText marked = MarkedText.of(sentence);
        return new OpeningSubject(marked.text())
                .find(marked.at("said"), 0)
                .map(source -> marked.words(source.first(), source.end()))
                .orElse("-");
    }
}
