package io.quotewire.core.indirect.end;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.OneSentence;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether "but" and a pronoun go on with what was told. */
final class ContrastToldTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Hill] said that the yard was shut, but it had paid the crew. | true
            [P Hill] said that the yard was shut, but it would pay the crew. | true
            [P Hill] said that he rang her, but she was out. | true
            [P Hill] said that the yard was shut, but it is open. | false
            [P Hill] says that the yard was shut, but it was open. | false
            [P Hill] has said that the yard was shut, but it was open. | false
            [P Hill] said that the yard is shut, but it was open. | false
            [P Hill] thought that the yard was shut, but it was open. | false
            [P Hill] said that the yard was shut, but she warned them. | false
            [P Hill] said that the yard was shut, but she did not say why. | false
            [P Hill] said that the yard was shut, but she gave no details. | false
            [P Hill] said that the yard was shut, but it was unclear why. | false
            [P Hill] said that the yard was shut, but he sounded calm. | false
            [P Hill] said that the yard was shut, but she was late, saying that it rained. | false
            """)
    void goesOnInItsOwnTense(String sentence, boolean told) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(ContrastTold.isAt(OneSentence.of(marked), marked.at("that"), marked.at("but")))
                .isEqualTo(told);
    }
}
