package io.quotewire.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberSignTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The world No 4 said it rained. | true
            The world No. 4 said it rained. | true
            No 10 said it rained. | true
            No winch broke. | false
            They said No. It rained. | false
            There were no 4 winches. | false
            The crew said No | false
            The crew said No. | false
            """)
    void standsBeforeANumber(String sentence, boolean sign) {
        MarkedText marked = MarkedText.of(sentence);
        boolean found = false;
        for (int i = 0; i < marked.size(); i++) {
            found |= NumberSign.isAt(marked.text(), i);
        }

        assertThat(found).isEqualTo(sign);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The world No. 4 said it rained. | true
            The world No, 4 said it rained. | false
            It has 7. 4 winches broke. | false
            They said No. It rained. | false
            . 4 winches broke. | false
            They said No. | false
            """)
    void isNoSentenceEndBeforeItsNumber(String sentence, boolean withStop) {
        MarkedText marked = MarkedText.of(sentence);
        boolean found = false;
        for (int i = 0; i < marked.size(); i++) {
            found |= NumberSign.isStop(marked.text(), i);
        }

        assertThat(found).isEqualTo(withStop);
    }
}
