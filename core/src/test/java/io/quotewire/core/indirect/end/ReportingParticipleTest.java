package io.quotewire.core.indirect.end;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.OneSentence;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingParticipleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She said that it sank, adding that it was old. | adding | true | true
            She said that it sank, adding salt. | adding | true | true
            She said that it sank, adding to the cost. | adding | false | true
            She said that it sank, objecting to the rules. | objecting | false | true
            She said that it sank, responding to the crew. | responding | true | true
            She said that it sank, promising to mend it. | promising | true | true
            She said that it sank, explaining to the crew that it was old. | explaining | true | true
            She said that it sank, adds that it was old. | adds | false | false
            She said that it sank, raining all day. | raining | false | false
            She said that it was adding that cost. | adding | false | false
            She asked it to sink, preferring that it be old. | preferring | false | true
            She said that it sank, showing that it was old. | showing | false | true
            """)
    void mayContinueTheContentInsteadIfItDenotesNoSpeech(
            String sentence, String word, boolean behindClause, boolean behindInfinitive) {
        MarkedText marked = MarkedText.of(sentence);
        ReportingSentence read = OneSentence.of(marked);

        assertThat(ReportingParticiple.isAt(read, marked.at(word), true)).isEqualTo(behindClause);
        assertThat(ReportingParticiple.isAt(read, marked.at(word), false)).isEqualTo(behindInfinitive);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She said that it sank, adding that it was old. | true
            She said that it sank, adding “it was old”. | true
            She said that it sank, adding salt. | false
            """)
    void reportsAClauseOrAPassage(String sentence, boolean tells) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(ReportingParticiple.tellsAt(OneSentence.of(marked), marked.at("adding")))
                .isEqualTo(tells);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She said that it was late while stressing that it sank. | that | while | true
            She said it was late while stressing that it sank. | it | while | true
            She said that [P Hale] fled while stressing that it sank. | that | while | false
            She said that it was late as stressing that it sank. | that | as | false
            She said that it was late while stressing the port. | that | while | false
            """)
    void isTheSpeakersBehindWhileIfTheContentsSubjectIsAPronoun(
            String sentence, String start, String word, boolean meanwhile) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(ReportingParticiple.tellsMeanwhileAt(OneSentence.of(marked), marked.at(start), marked.at(word)))
                .isEqualTo(meanwhile);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It left, with [P Hill] saying the winch was late and [P Bell] saying the crane was early. | and
            It left, with [P Hill] saying the winch was late, while [P Bell] was saying the crane was early. | ,
            She left, saying the winch was late and [P Bell] kept saying the crane was early. | -
            """)
    void endsBeforeTheNextSourceBehindWith(String sentence, String next) {
        MarkedText marked = MarkedText.of(sentence);
        ReportingSentence read = OneSentence.of(marked);
        int last = read.end();
        int end = ReportingParticiple.joined(read, read.cues().get(0), marked.at("winch") - 1, last);

        assertThat(end == last ? "-" : marked.words(end, end + 1)).isEqualTo(next);
    }
}
