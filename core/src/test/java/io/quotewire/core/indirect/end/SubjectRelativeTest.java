package io.quotewire.core.indirect.end;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.indirect.OneSentence;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The main verb behind what is told in a relative clause of the subject. */
class SubjectRelativeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A man who called it “a shame” was fined. | it “a shame”
            A man who accused the crew of theft has left. | the crew of theft
            A man who left after she accused the crew of theft has won. | the crew of theft
            A man, who accused the crew of theft, has left. | the crew of theft, has left
            He met a man who accused the crew of theft. | the crew of theft
            The man who left accused those who would be king. | those who would be king
            """)
    void endsAStatementThatIsNoClause(String sentence, String said) {
        MarkedText marked = MarkedText.of(sentence);
        ReportingSentence read = OneSentence.of(marked);
        Cue cue = read.cues().get(0);

        assertThat(marked.words(cue.end(), SubjectRelative.endOfPhrase(read, cue, cue.end(), read.end())))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A man who said the boat had been lost has left. | the boat had been lost
            A man who said that he was sorry was jailed. | that he was sorry
            A man who said the boat he had bought was old was fined. | the boat he had bought was old
            A man who said she was sure he was old has left. | she was sure he was old
            A man who said she was sure he would win lost the vote. | she was sure he would win lost the vote
            A man who said it was lost when it was old has left. | it was lost when it was old has left
            A man who said it was old and was lost has left. | it was old and was lost has left
            The man said the boat had been lost has left. | the boat had been lost has left
            """)
    void endsAClauseBehindItsOwnVerb(String sentence, String said) {
        MarkedText marked = MarkedText.of(sentence);
        ReportingSentence read = OneSentence.of(marked);
        Cue cue = read.cues().get(0);

        assertThat(marked.words(cue.end(), SubjectRelative.endOfClause(read, cue, cue.end(), read.end())))
                .isEqualTo(said);
    }
}
