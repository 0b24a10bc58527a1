package io.quotewire.core.entity.role;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether words beside a name, here all behind the first comma, coordinate another person. */
final class CoordinatedPersonsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [P Ann Hill], [P Lee Park] and former mayor [P Jo Voss] | true
            [P Ann Hill], [P Lee Park] or her aide | true
            [P Ann Hill], the clerk and [P Lee Park] | true
            [P Ann Hill], [P Lee Park]'s brother and aide | false
            [P Ann Hill], the clerk and aide | false
            [P Ann Hill], [P Lee Park] the clerk | false
            [P Ann Hill], head of [O Harland] and its port | false
            """)
    void areListedWithAConjunction(String words, boolean coordinated) {
        NewsText text = MarkedText.of(words).text();

        assertThat(CoordinatedPersons.areIn(
                        text.tokens(),
                        text.names(),
                        text.names().endToken(0) + 1,
                        text.tokens().size()))
                .isEqualTo(coordinated);
    }
}
