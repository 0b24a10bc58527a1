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
            A man who said she was sure he would win lost the vote. | she was sure he would win
            A man who said it was lost when it was old has left. | it was lost when it was old
            A man who said it was old and was lost has left. | it was old and was lost
            A post that said the boat was lost has come. | the boat was lost
            The papers which said the boat was lost include lies. | the boat was lost include lies
            The man said the boat had been lost has left. | the boat had been lost has left
            """)
    void endsAClauseBehindItsOwnVerb(String sentence, String said) {
        MarkedText marked = MarkedText.of(sentence);
        ReportingSentence read = OneSentence.of(marked);
        Cue cue = read.cues().get(0);

        assertThat(marked.words(cue.end(), SubjectRelative.endOfClause(read, cue, cue.end(), read.end())))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            An article saying the port had closed is false. | the port had closed
            A widely shared post claiming that the boat was sold was removed. | that the boat was sold
            Separately, a fake advertisement claiming drivers could fly went viral. | drivers could fly
            A hoax story alleging the boat has just been sold has duped thousands. | the boat has just been sold
            An email saying the yard could close went to the crew after it had. | the yard could close
            The rumour claiming [P Ruiz] had left appears to be a hoax and is old. | Ruiz had left
            The report claiming the boat had been sold. | the boat had been sold
            A report saying it sank and the port was shut angered her. | it sank and the port was shut angered her
            A note saying the boat was old, signed by the crew, is here. | the boat was old, signed by the crew, is here
            A note saying the boats that sank were old is here. | the boats that sank were old
            An email saying the boat and the yard are lost isn't real. | the boat and the yard are lost
            The ports issued statements saying the boat was old. | the boat was old
            In a post claiming the boat was old is a map. | the boat was old is a map
            The crew saying the boat was old is here. | the boat was old is here
            She shared a post saying the boat had left was old. | the boat had left was old
            """)
    void endsWhatATextSaysThatIsTheSubject(String sentence, String said) {
        MarkedText marked = MarkedText.of(sentence);
        ReportingSentence read = OneSentence.of(marked);
        Cue cue = read.cues().get(0);

        assertThat(marked.words(cue.end(), SubjectRelative.endOfClause(read, cue, cue.end(), read.end())))
                .isEqualTo(said);
    }
}
