package io.quotewire.core.speaker.antecedent;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a sentence presents the person whom it names last. */
final class PresentationTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Among those protesting was [P Ana Ruiz]. | true
            Last to speak was [P Ana Ruiz]. | true
            Also there was retired nurse [P Ana Ruiz], 70. | true
            Leading the protest was [P Ana Ruiz]. | true
            The plan was condemned by [P Ana Ruiz]. | true
            The plan was condemned by the mayor, [P Ana Ruiz], on Monday. | true
            We spoke to [P Ana Ruiz]. | true
            I met [P Ana Ruiz] in her kitchen. | true
            The winner was [P Ana Ruiz]. | false
            The plan, condemned by [P Ana Ruiz], failed. | false
            A plan that was condemned by [P Ana Ruiz], failed. | false
            The play was staged by [P Ana Ruiz]. | false
            The plan was condemned by [P Ana Ruiz] in May. | false
            I think that [P Ana Ruiz] is late. | false
            We spoke to [P Ana Ruiz]'s son. | false
            [P Ana Ruiz] left. | false
            """)
    void isOfWhomeverASentenceEndsWith(String text, boolean presents) {
        MarkedText marked = MarkedText.of(text);
        int first = marked.text().names().firstToken(0);

        assertThat(new Presentation(marked.text())
                        .is(first, marked.text().names().endToken(0), 0))
                .isEqualTo(presents);
    }
}
