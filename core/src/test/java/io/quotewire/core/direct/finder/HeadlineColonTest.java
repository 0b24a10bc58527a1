package io.quotewire.core.direct.finder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineColonTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “We threw it all away”: [P Mary Larkin] quits as mayor | Mary Larkin
            """)
    void attributesToTheSubjectOfItsClause(String text, String source) {
        assertThat(FoundSource.ofLast(HeadlineColon::new, text)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “We threw it all away”: the inside story of a club in trouble | -
            """)
    void findsNothingWithoutAName(String text, String source) {
        assertThat(FoundSource.ofLast(HeadlineColon::new, text)).isEqualTo(source);
    }
}
