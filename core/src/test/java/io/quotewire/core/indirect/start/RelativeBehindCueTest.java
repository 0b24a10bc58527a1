package io.quotewire.core.indirect.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.indirect.OneSentence;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clauses between the first cue and its content. */
final class RelativeBehindCueTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She told fans that lined the street that it was late. | true
            She told fans that claims of theft were false. | false
            She told the crew that lined the street that it was late. | false
            """)
    void modifiesPeopleWhoAreTold(String sentence, boolean modifies) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(RelativeBehindCue.isThatOfThoseTold(marked.text(), cue(marked), marked.at("that")))
                .isEqualTo(modifies);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She told nurses who filled the square that it was late. | who | true
            She told nurses gathered there that it was late. | gathered | true
            She told nurses the square was full. | the | false
            """)
    void beginsBeforeTheContentsThat(String sentence, String first, boolean begins) {
        MarkedText marked = MarkedText.of(sentence);
        int at = marked.at(first);

        assertThat(RelativeBehindCue.isBeforeThat(marked.text(), cue(marked), at, at))
                .isEqualTo(begins);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They told the nurses who filled the square that it rained. | who | that it rained
            In a hearing called by the court that it rained. | called | that it rained
            They told the nurses who filled the square that. | who | -
            They told the nurses who filled the square, that it rained. | who | -
            They told the nurses who that it rained. | who | -
            """)
    void isFollowedByTheThatOfTheContent(String sentence, String first, String content) {
        MarkedText marked = MarkedText.of(sentence);
        ReportingSentence scope = OneSentence.of(marked);
        int that = RelativeBehindCue.thatBehind(scope, marked.at(first));

        assertThat(that < 0 ? "-" : marked.words(that, scope.end())).isEqualTo(content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            in a ruling issued late on Friday | issued | true
            the ruling delayed the sale | delayed | false
            the ruling showed that it rained | showed | false
            the ruling surprised [P Hale] | surprised | false
            so [P Hale] surprised nobody | surprised | false
            """)
    void isReducedIfAParticipleFollowsItsNoun(String words, String participle, boolean reduced) {
        MarkedText marked = MarkedText.of(words);

        assertThat(RelativeBehindCue.isReduced(marked.text(), marked.at(participle)))
                .isEqualTo(reduced);
    }

    private static Cue cue(MarkedText marked) {
        return marked.text().cues().get(0);
    }
}
