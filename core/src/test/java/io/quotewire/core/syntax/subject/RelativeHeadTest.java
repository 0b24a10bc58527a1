package io.quotewire.core.syntax.subject;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RelativeHeadTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            drew ire from lawmakers who said it had sunk. | lawmakers
            No mention of [P Mary Hill] who said it had sunk. | Mary Hill
            a letter of the crew who said it had sunk. | a letter of the crew
            four in 10 who said it had sunk. | four in 10
            residents of the port who said it had sunk. | residents of the port
            """)
    void isTheAntecedentOfTheClause(String text, String head) {
        MarkedText marked = MarkedText.of(text);
        int pronoun = 0;
        while (!marked.text().is(pronoun, "who")) {
            pronoun++;
        }
        Source found = RelativeHead.of(marked.text(), new Source(0, pronoun, true));

        assertThat(marked.words(found.first(), found.end())).isEqualTo(head);
    }
}
