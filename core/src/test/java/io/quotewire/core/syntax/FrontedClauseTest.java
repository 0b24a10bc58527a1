package io.quotewire.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The start of the main clause after a fronted one. */
final class FrontedClauseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            As the crew left, [P Hill] waved. | Hill
            Soon after it ended, [P Hill] waved. | Hill
            But when the crew left, [P Hill] waved. | Hill
            If it rains, the yard shuts, [P Hill] said. | the
            """)
    void mainClauseIsAfterTheComma(String sentence, String begins) {
        MarkedText marked = MarkedText.of(sentence);
        assertThat(behind(marked)).isEqualTo(marked.at(begins));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The crew left, [P Hill] said.
            When [P Hill], who was late, waved, the crew left.
            As [P Hill], of the [O Herald], waved, the crew left.
            When [P Hill], speaking in [L Calder], waved, the crew left.
            When the crew left [P Hill] waved.
            That it rained, [P Hill] denied.
            """)
    void isTheWholeSentenceWithoutAFrontedClause(String sentence) {
        assertThat(behind(MarkedText.of(sentence))).isZero();
    }

    private static int behind(MarkedText marked) {
        return FrontedClause.behind(marked.text(), 0, marked.text().tokens().size());
    }
}
