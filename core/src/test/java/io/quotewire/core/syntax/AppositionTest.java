package io.quotewire.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the name after a comma is in apposition to the phrase before it. */
class AppositionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the chairman, [P Jan Kok], left | true
            a lawyer for the victims, [P Jan Kok], left | true
            one of the men, [P Jan Kok], left | true
            a statement from the bishop, [P Jan Kok], left | true
            her lawyers, [P Jan Kok] and [P Ana Ruiz], left | true
            the chairman of [O Lima Gas], [P Jan Kok], left | true
            her lawyers, [P Jan Kok], left | false
            police, [P Jan Kok], left | false
            the report, [P Jan Kok], left | false
            a study, [P Jan Kok], left | false
            the [O Lima Herald], [P Jan Kok], left | false
            a book, [P Jan Kok]'s Harbour, left | false
            the chairman [P Jan Kok] left | false
            """)
    void needsASuitableNoun(String phrase, boolean apposed) {
        MarkedText marked = MarkedText.of(phrase);
        int comma = marked.text().is(marked.at("Jan") - 1, ",") ? marked.at("Jan") - 1 : 2;

        assertThat(Apposition.personBehind(marked.text(), 0, comma) >= 0).isEqualTo(apposed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Jan Kok] was late. | true
            [P Jan Kok] also left. | true
            [P Jan Kok], 34, was late. | true
            [P Jan Kok], who is 34, stole it. | true
            [P Jan Kok], the boat sank. | false
            [P Jan Kok]. It sank. | false
            [P Jan Kok], of the port, a city, said. | false
            """)
    void excludesANameThatIsASubject(String behind, boolean subject) {
        MarkedText marked = MarkedText.of(behind);

        assertThat(Apposition.goesOnAsSubject(
                        marked.text(), marked.text().names().at(0)))
                .isEqualTo(subject);
    }
}
