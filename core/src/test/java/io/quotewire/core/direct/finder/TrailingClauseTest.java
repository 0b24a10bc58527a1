package io.quotewire.core.direct.finder;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.direct.passage.Attribution;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrailingClauseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “The bridge will hold,” [P Mary Larkin] said on Friday. | Mary Larkin
            “The bridge will hold,” said [P Mary Larkin], who designed it for the city. | Mary Larkin
            """)
    void findsTheSubjectOnEitherSideOfTheVerb(String text, String source) {
        assertThat(FoundSource.ofLast(TrailingClause::new, text)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “The bridge will hold,” [P Mary Larkin], the engineer who drew up the plans in May, said. | Mary Larkin
            """)
    void skipsAnAppositionOfAnyLength(String text, String source) {
        assertThat(FoundSource.ofLast(TrailingClause::new, text)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “Who will pay for it?” [P Mary Larkin] asked. | Mary Larkin
            """)
    void continuesAfterAQuestionMark(String text, String source) {
        assertThat(FoundSource.ofLast(TrailingClause::new, text)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The judge spoke of [P Tarn]. “The tide is out.” said [P Mary Larkin]. | Mary Larkin
            """)
    void continuesAfterAFullStopBeforeALowerCaseVerb(String text, String source) {
        assertThat(FoundSource.ofLast(TrailingClause::new, text)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “Nobody knew about it at all.” [P Mary Larkin] said. The yard was quiet. | Mary Larkin
            “Nobody knew about it at all.” [P Mary Larkin] said it late that night. The yard was quiet. | -
            """)
    void acceptsAFullStopInPlaceOfAComma(String text, String source) {
        assertThat(FoundSource.ofLast(TrailingClause::new, text)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “The bridge will hold,” according to [P Mary Larkin]. | Mary Larkin
            """)
    void acceptsAccordingTo(String text, String source) {
        assertThat(FoundSource.ofLast(TrailingClause::new, text)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “The bridge will hold,” a spokesman for [P Mary Larkin] said. | a spokesman for Mary Larkin
            """)
    void keepsThePhraseBeforeANameAfterAPreposition(String text, String source) {
        assertThat(FoundSource.ofLast(TrailingClause::new, text)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Mary Larkin] told the board “the bridge will hold for years,” and [P David Okafor] said it would not. | -
            """)
    void ignoresTheSubjectOfTheNextClause(String text, String source) {
        assertThat(FoundSource.ofLast(TrailingClause::new, text)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Larkin] argued that “there is a law for this,” citing a case in which a rigger was found guilty. | -
            """)
    void skipsAParticipleAfterThePassage(String text, String source) {
        assertThat(FoundSource.ofLast(TrailingClause::new, text)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Even as [P Larkin] claimed that “the winch is safe,” one of the riggers said it was not.
            [P Larkin] answered [P Okafor] with, “Why now?” [P Okafor] then wrote back, “Why not now?”
            """)
    void isWeakIfAnotherClauseIntroducesThePassage(String marked) {
        NewsText text = MarkedText.of(marked).text();

        assertThat(new TrailingClause(text).find(0).map(Attribution::evidence)).hasValue(Evidence.CUE_OF_ANOTHER);
    }
}
