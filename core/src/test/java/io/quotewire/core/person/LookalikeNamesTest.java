package io.quotewire.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the last marked name of a text is not that of its first person. */
final class LookalikeNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [O Peshek Co] fell. [P Karl Peshek] left. [O Peshek] rose. | true
            [P Karl Peshek] left. [O Peshek Co] fell. [O Peshek] rose. | false
            [O Peshek Bank] fell. [P Karl Peshek] left. [O Peshek] rose. | false
            [P Karl Peshek] left. [O Peshek] rose. | false
            """)
    void areACompanysNamedBeforeThePerson(String marked, boolean company) {
        NewsText text = MarkedText.of(marked).text();
        Person person = People.of(text.tokens(), text.names()).persons().get(0);

        assertThat(lookalikes(text).areCompanys(person, text.names().size() - 1))
                .isEqualTo(company);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Ming-Chi Kuo] spoke. [P Per Kuo], sales fell. | true
            [P Kuo] spoke. [P Per Kuo], sales fell. | false
            [P Ming-Chi Kuo] spoke. They met [P Per Kuo] again. | false
            [P Ming-Chi Kuo] spoke. [P Per Larsen] left. | false
            [P Ming-Chi Kuo] spoke. [P Per Ola Kuo] left. | false
            [P Ming-Chi Kuo] spoke. [P Ana Kuo] left. | false
            """)
    void beginWithAPrepositionThatIsNoFirstName(String marked, boolean preposition) {
        NewsText text = MarkedText.of(marked).text();
        int last = text.names().size() - 1;

        assertThat(lookalikes(text)
                        .isPreposition(
                                text.names().firstToken(last), text.names().endToken(last)))
                .isEqualTo(preposition);
    }

    private static LookalikeNames lookalikes(NewsText text) {
        return new LookalikeNames(text.tokens(), text.names());
    }
}
