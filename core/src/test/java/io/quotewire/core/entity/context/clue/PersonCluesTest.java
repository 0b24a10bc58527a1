package io.quotewire.core.entity.context.clue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the words around a name make it a person's. */
final class PersonCluesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [O Jane Street], 43, left.
            [O Jane Street], who left, is back.
            [O Jane Street], a retired teacher, left.
            The teacher [O Jane Street] left.
            """)
    void showAPerson(String marked) {
        assertThat(clues(marked).show(first(marked), end(marked))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [O Jane Street] grew.
            [O Jane Street], 43-strong, grew.
            [O Jane Street], a maker of winches, grew.
            [O Jane Street], 430, grew.
            """)
    void showNoneForWhatMayBeAFirm(String marked) {
        assertThat(clues(marked).show(first(marked), end(marked))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            His sister, [O Jane Street], left. | true
            [O Jane Street], his wife, left. | true
            [O Jane Street] left. | false
            """)
    void makeARelativeKnown(String marked, boolean known) {
        assertThat(clues(marked).isMadeKnown(first(marked), end(marked))).isEqualTo(known);
    }

    private static PersonClues clues(String marked) {
        return new PersonClues(NamesOf.text(MarkedText.of(marked)));
    }

    private static int first(String marked) {
        return MarkedText.of(marked).text().names().firstToken(0);
    }

    private static int end(String marked) {
        return MarkedText.of(marked).text().names().endToken(0);
    }
}
