package io.quotewire.core.speaker.antecedent;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the first name of a text is a modifier. */
final class NounModifierTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Hill] spokeswoman [P Ana Ruiz] left. | true
            A [P Hill] aide left. | true
            The [P Hill] camp left. | true
            His [P Hill] memoir sold. | true
            The [P Bill] has passed. | true
            The [P Ann Hill] has passed. | false
            [P Hill] left. | false
            [P Hill] said [P Ana Ruiz] left. | false
            [P Hill] met [P Ana Ruiz]. | false
            [P Hill] beat champion [P Ana Ruiz]. | false
            [P Ann Hill], a baker, left. | false
            """)
    void isOneBeforeANounOrANameItExplains(String text, boolean modifies) {
        MarkedText marked = MarkedText.of(text);
        int first = marked.text().names().firstToken(0);

        assertThat(new NounModifier(marked.text())
                        .is(first, marked.text().names().endToken(0)))
                .isEqualTo(modifies);
    }
}
