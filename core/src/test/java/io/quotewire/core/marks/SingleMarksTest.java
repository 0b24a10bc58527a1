package io.quotewire.core.marks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Single marks and apostrophes. */
class SingleMarksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            She said ‘it will hold’ at last. | it will hold
            She said 'it will hold' at last. | it will hold
            She said 'the voters' choice will hold' at last. | the voters' choice will hold
            It was 'em who left. | -
            It was in the '90s, they said. | -
            The yard's crew left. | -
            She said 'it will hold at last. | -
            """)
    void areToldApart(String text, String quoted) {
        SingleMarks marks = new SingleMarks(text, text.length());
        String found = "-";
        for (int i = 0; i < text.length() && found.equals("-"); i++) {
            if ((text.charAt(i) == '\'' || text.charAt(i) == '‘') && marks.opensAt(i)) {
                found = text.substring(i + 1, marks.closingAfter(i + 1));
            }
        }

        assertThat(found).isEqualTo(quoted);
    }
}
