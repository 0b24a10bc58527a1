package io.quotewire.core.speaker.antecedent;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether somebody without a name is about to speak. */
final class ReactingSubjectsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            His lawyer sighed. “It is late.” | lawyer
            His lawyer, reached by phone, sighed. “It is late.” | lawyer
            Their neighbour, who asked not to be named, came. “It is late.” | neighbour
            Her mother was less impressed. “It is late.” | mother
            Her mother was not so sure. “It is late.” | mother
            Her mother was impressed. “It is late.” | -
            Her mother died. “It is late.” | -
            His lawyer, reached by phone, left. “It is late.” | -
            Her doctor is optimistic. “It is late.” | -
            Their doctor is optimistic. “It is late.” | doctor
            His brother did. “It is late.” | -
            His brother laughed. “It is late.” | -
            Her son, who cannot be named, left. “It is late.” | -
            His son, who was identified as a thief, left. “It is late.” | -
            His lawyer, who came late, left. “It is late.” | -
            His lawyer sighed. It is late. | -
            His lawyer, [P Karl Voss], sighed. “It is late.” | -
            The lawyer sighed. “It is late.” | -
            His phone sighed. “It is late.” | -
            """)
    void areRelativesAndTheLike(String text, String noun) {
        MarkedText marked = MarkedText.of(text);
        ReactingSubjects reacting = new ReactingSubjects(marked.text(), new NamelessAntecedents(marked.text()));

        assertThat(reacting.at(0)
                        .map(words -> marked.text().lower(words.noun()))
                        .orElse("-"))
                .isEqualTo(noun);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Karl Voss] and his wife, [P Ana], left. | true
            [P Ana], his wife, left. | true
            His wife left. | false
            """)
    void areNotNamedBefore(String before, boolean named) {
        MarkedText marked = MarkedText.of(before + " Her wife sighed. “It is late.”");
        ReactingSubjects reacting = new ReactingSubjects(marked.text(), new NamelessAntecedents(marked.text()));

        assertThat(reacting.at(marked.at("Her")).map(SourceWords::called).isEmpty())
                .isEqualTo(named);
    }
}
