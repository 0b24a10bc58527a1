package io.quotewire.core.frame;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines around an article that do not belong to it. */
class BoilerplateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            READ MORE: the tide | true
            Sign up for our letter | true
            (Reporting by Ana Ruiz) | true
            © The Courier | true
            An earlier version of this story said it was late. | true
            Correction (May 8): An earlier version of this story said it was late. | true
            Correction: the yard is old, she said. | false
            An earlier version of the bill was late. | false
            The winch and the yard | false
            Please sign up for our letter | false
            Mores of the harbour | false
            """)
    void recognisesLinesOfThePageByTheirBeginning(String text, boolean boilerplate) {
        assertThat(Boilerplate.is(text, MarkedText.of(text).text().paragraphs(), 0))
                .isEqualTo(boilerplate);
    }

    @Test
    void longParagraphIsNotBoilerplate() {
        String text = "Read more" + " of the tide".repeat(30);

        assertThat(Boilerplate.is(text, MarkedText.of(text).text().paragraphs(), 0))
                .isFalse();
    }

    @Test
    void boilerplateIsRecognisedPerParagraph() {
        String text = "The tide is out.\nRead more: the ferry";

        assertThat(IntStream.range(0, 2)
                        .mapToObj(p ->
                                Boilerplate.is(text, MarkedText.of(text).text().paragraphs(), p)))
                .containsExactly(false, true);
    }
}
