package io.quotewire.core.speaker.antecedent;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a sentence gives the view of the first person it names. */
final class PointOfViewTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            To [P Bram Oort], a baker, [P Rembrandt] was a hero. | true
            For [P Bram Oort], the port was home. | true
            In the eyes of [P Bram Oort], the port was home. | true
            In [P Bram Oort]’s view, the port was home. | true
            To [P Bram Oort] the port was home. | false
            He went to [P Bram Oort], a baker. | false
            In [P Bram Oort]’s boat, it was cold. | false
            [P Bram Oort], a baker, left. | false
            """)
    void isThatOfThePersonItNames(String text, boolean view) {
        MarkedText marked = MarkedText.of(text);
        int first = marked.text().names().firstToken(0);

        assertThat(PointOfView.is(marked.text(), first, marked.text().names().endToken(0)))
                .isEqualTo(view);
    }
}
