package io.quotewire.core.indirect.clause;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a comma opens a second clause. */
class SecondClauseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She called it a sham, and he has left. | true
            She called it a sham, and the crew has left. | true
            She called it a sham, but sailors stayed. | true
            She called it a sham, and [P Ana Ruiz] has left. | true
            She called it a sham, and a waste that hurt them. | false
            She called it a sham, which it was. | false
            She called it a sham, and has left. | false
            """)
    void needsASubjectAndItsVerb(String sentence, boolean opens) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(SecondClause.opensAt(
                        marked.text(), marked.at(","), marked.text().tokens().size()))
                .isEqualTo(opens);
    }
}
