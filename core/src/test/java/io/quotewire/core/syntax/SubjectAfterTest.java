package io.quotewire.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The subject behind its verb. */
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
            """)
    void isThePhraseThatBeginsThere(String sentence, String subject) {
        MarkedText marked = MarkedText.of(sentence);

        String found = new SubjectAfter(marked.text())
                .find(marked.at("said") + 1, marked.size())
                .map(marked::words)
                .orElse("-");

        assertThat(found).isEqualTo(subject);
    }
}
