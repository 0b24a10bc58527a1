package io.quotewire.core.marks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A quote nested in a quote with the same marks. */
class NestedMarksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            “We are not “at war” with them,” she said. | at war”
            "We are not "at war" with them," she said. | at war"
            “We are not “at war with them,” she said. | -
            "We left." "It rained," she said. | -
            "We left!" "It rained," she said. | -
            "We left?"  "It rained," she said. | -
            “We left. “It rained” again,” she said. | It rained”
            “We are not at war with them,” she said. | -
            “We are “at war. “Then “peace” again,” she said. | -
            "We are not "at war with "them again. | -
            “We are not “at war” with “them” again,” she said. | -
            """)
    void innerPassageClosesBeforeTheOuter(String text, String inner) {
        int open = text.indexOf(text.charAt(0), 1);

        int close = open < 0 ? -1 : NestedMarks.closing(text, open, text.length());

        assertThat(close < 0 ? "-" : text.substring(open + 1, close + 1)).isEqualTo(inner);
    }
}
