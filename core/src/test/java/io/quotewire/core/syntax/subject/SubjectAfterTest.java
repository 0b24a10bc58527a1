package io.quotewire.core.syntax.subject;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The subject after its verb. */
class SubjectAfterTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It rained, said [P Mary Larkin], who left. | Mary Larkin
            It rained, said she on Monday. | she
            It rained, said the yard's chairman, [P Mary Larkin], who left. | the yard's chairman, Mary Larkin
            It rained, said the chairman, a rigger. | the chairman
            It rained, said [P Mary Larkin], [P Ann Hill] left. | Mary Larkin
            It rained, said later the crew. | the crew
            It rained, said to him. | -
            It rained, said because it did. | -
            It rained, said that. | -
            It rained, said | -
            It rained, said this week. | -
            It rained, said last summer in [L Calder]. | -
            It rained, said this week's report. | this week's report
            It rained, said this man. | this man
            It sank, said [P Ana Ruiz]. | Ana Ruiz
            It sank, said they. | they
            It sank, said the master of the port, [P Ana Ruiz], again. | the master of the port, Ana Ruiz
            It sank, said [P Ana Ruiz], [P Tom Bell] added. | Ana Ruiz
            It sank, said the master, [L Calder] added. | the master
            It sank, said while it rained. | -
            It sank, said in [L Calder]. | -
            """)
    void isThePhraseBeginningThere(String sentence, String subject) {
        MarkedText marked = MarkedText.of(sentence);

        String found = new SubjectAfter(marked.text())
                .find(marked.at("said") + 1, marked.size())
                .map(marked::words)
                .orElse("-");

        assertThat(found).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            According to reports it rained. | reports
            According to recent reports it rained. | recent reports
            According to recent local reports it rained. | recent local reports
            According to [P Ana Ruiz] reports it rained. | Ana Ruiz
            According to the old crew it rained. | the old crew
            """)
    void mayBeReportsAfterAccordingTo(String sentence, String source) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(new SubjectAfter(marked.text())
                        .find(marked.at("to") + 1, marked.size())
                        .map(marked::words)
                        .orElse("-"))
                .isEqualTo(source);
    }

    @Test
    void endsWithItsClause() {
        MarkedText marked = MarkedText.of("It sank, said the master, [P Ana Ruiz].");

        assertThat(new SubjectAfter(marked.text()).find(marked.at("said") + 1, marked.at("Ana")))
                .map(marked::words)
                .contains("the master");
    }
}
