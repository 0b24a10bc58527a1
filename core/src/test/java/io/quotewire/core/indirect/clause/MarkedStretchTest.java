package io.quotewire.core.indirect.clause;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MarkedStretchTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In the “old yard” it rained. | In | 1
            In the “old yard” it rained. | “ | 4
            In the (old) yard it rained. | ( | 3
            In the [old] yard it rained. | [ | 3
            In the (old yard it rained | ( | 1
            """)
    void onlyACompleteBracketOrPassageIsSkipped(String sentence, String from, int tokens) {
        MarkedText marked = MarkedText.of(sentence);
        int start = marked.at(from);

        assertThat(MarkedStretch.past(marked.text(), start, marked.size())).isEqualTo(start + tokens);
    }
}
