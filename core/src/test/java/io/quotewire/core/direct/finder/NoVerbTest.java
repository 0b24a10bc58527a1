package io.quotewire.core.direct.finder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words ahead of a passage that look like the verb of a source, with names marked by hand. */
final class NoVerbTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The suspect described as “armed and very dangerous” was found.
            A plan described as “a very costly mistake” was dropped.
            Near the port her recovered reports “a very costly mistake” were found.
            """)
    void participlesAndPluralNounsHaveNoSource(String text) {
        assertThat(FoundSource.ofLast(LeadingClause::new, text)).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The clerk described as “a very costly mistake” the plan of the port. | The clerk
            The clerk who described as “a very costly mistake” her plan left. | The clerk who
            [P Mary Larkin] reports “a very costly mistake” in May. | Mary Larkin
            The clerk reports “a very costly mistake” in May. | The clerk
            She reports “a very costly mistake” in May. | She
            """)
    void verbsHaveOne(String text, String source) {
        assertThat(FoundSource.ofLast(LeadingClause::new, text)).isEqualTo(source);
    }
}
