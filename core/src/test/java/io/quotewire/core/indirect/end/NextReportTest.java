package io.quotewire.core.indirect.end;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.OneSentence;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether another report begins after a word, by itself. */
class NextReportTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She said it sank and added that it was old. | and | true
            She said it sank and he added that it was old. | and | true
            She said it sank and did not say why. | and | false
            She said it sank while the pilot said it was old. | while | true
            She said it sank while 22 percent said it was old. | while | true
            She said it sank while about half said it was old. | while | true
            She said it sank and others have said it was old. | and | true
            She said it sank and others had said it was old. | and | false
            She said it sank and they have said it was old. | and | false
            She said it sank and 40 sailors swam. | and | false
            She said it sank and that the pilot said so. | and | false
            She said it sank and the crew left and said so. | and | false
            """)
    void beginsWithACueOrItsSubject(String sentence, String joint, boolean report) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(NextReport.isAt(OneSentence.of(marked), marked.at(joint) + 1))
                .isEqualTo(report);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She said it sank and he thought it was old. | true
            She said it sank and hopes it was old. | true
            She said it sank and he added that it was old. | false
            """)
    void mayBeAThought(String sentence, boolean thought) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(NextReport.isThought(OneSentence.of(marked), marked.at("and") + 1))
                .isEqualTo(thought);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She said it sank, and it plans to wait. | and | true
            She said it sank, as they feared it would. | as | true
            She said it sank, and he feared it would. | and | true
            She said it sank, and the crew wants to leave. | and | false
            She said it sank, and [P Hale] hopes to block it. | and | false
            She said it sank, and neighbours fear it will again. | and | false
            She said it sank, and hopes to leave. | and | true
            She said it sank, while others fear it floats. | while | false
            She said it sank, so you want to leave. | so | false
            She said it sank, and he added that it was old. | and | false
            """)
    void mayBeAnAttitude(String sentence, String joint, boolean attitude) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(NextReport.isAttitude(OneSentence.of(marked), marked.at(joint) + 1))
                .isEqualTo(attitude);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Some say it sank, others believe that it floats. | true
            Some say it sank, others speculated it had burned. | true
            Some say it sank, others would say it floats. | false
            Some say it sank, other boats believe in luck. | false
            She said it sank, others believe that it floats. | false
            She said it hit some, others believe that they float. | false
            Some say it sank, others feared dead. | false
            Some say it sank, others reported missing. | false
            """)
    void mayBeOfOthers(String sentence, boolean others) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(NextReport.isOfOthersAt(OneSentence.of(marked), marked.at("it"), marked.at(",") + 1))
                .isEqualTo(others);
    }
}
