package io.quotewire.core.direct;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the labels of turns are, as {@link LabelReader} reads them. */
class LabelTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LARKIN: It is late.                   | SPEAKER false LARKIN > It
            SEN. ANA RUIZ (D): It is late.        | SPEAKER false SEN. ANA RUIZ > It
            [00:01:12] Mary Larkin: It is late.   | SPEAKER true Mary Larkin > It
            Mary Larkin (00:05): It is late.      | SPEAKER true Mary Larkin > It
            JO KERR, HOST:\\n\\nIt is late.       | ALONE false JO KERR, HOST > It
            Q: Is it late?                        | QUESTION false Q > Is
            Q Is it late?                         | QUESTION false Q > Is
            """)
    void tellWhoSpeaksOrThatSomebodyAsks(String text, String label) {
        assertThat(first(text)).isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"It is late.", "LARKIN:", "LARKIN", "Q", ": It is late.", "Q:"})
    void areNoneWithoutATurn(String text) {
        assertThat(first(text)).isEqualTo("-");
    }

    private static String first(String text) {
        MarkedText read = MarkedText.of(text.replace("\\n", "\n"));
        Label label = new LabelReader(read.text()).at(0);
        return label == null
                ? "-"
                : label.kind() + " " + label.timed() + " " + read.words(label.start(), label.end()) + " > "
                        + read.words(label.content(), label.content() + 1);
    }
}
