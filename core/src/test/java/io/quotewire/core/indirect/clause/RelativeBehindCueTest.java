package io.quotewire.core.indirect.clause;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.cue.Cue;
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

    private static Cue cue(MarkedText marked) {
        return marked.text().cues().get(0);
    }
}
