package io.quotewire.core.direct.finder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrecedingSentenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Mary Larkin] was not amused by the report. “Nobody asked the engineers at all.” | Mary Larkin
            She was not amused by the report. “Nobody asked the engineers at all.” | She
            [P Mary Larkin] spoke of the report. “Nobody asked the engineers at all.” | Mary Larkin
            He spoke of it, his daughter says, only once. “Nobody asked the engineers at all.” | his daughter
            [P Mary Larkin] said [P Karl Hill], the mayor, told her. “Nobody asked the engineers at all.” | Mary Larkin
            """)
    void findsTheSubjectOfThePrecedingSentence(String text, String source) {
        assertThat(FoundSource.ofLast(PrecedingSentence::new, text)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The report was late. “Nobody asked the engineers at all.” | -
            It was late. “Nobody asked the engineers at all.” | -
            “Nobody asked the engineers at all.” | -
            """)
    void ignoresThingsAndOtherParagraphs(String text, String source) {
        assertThat(FoundSource.ofLast(PrecedingSentence::new, text)).isEqualTo(source);
    }
}
