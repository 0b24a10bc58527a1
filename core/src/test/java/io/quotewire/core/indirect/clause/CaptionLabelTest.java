package io.quotewire.core.indirect.clause;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The label before the first clause of a caption or a dated report. */
class CaptionLabelTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Shut: The bridge will open in May | The bridge will open in May
            Shut for good: The bridge | The bridge
            Calm/Windy: The bridge | The bridge
            [L Bern]: The bridge | The bridge
            [P Mary Hill]: The bridge | Mary Hill: The bridge
            Boat Race at [O Harland]: The bridge | Boat Race at Harland: The bridge
            It is shut: The bridge | It is shut: The bridge
            Shut: the bridge | Shut: the bridge
            Shut: “The bridge” | Shut: “The bridge”
            “Shut”: The bridge | “Shut”: The bridge
            Shut for a very long time: The bridge | Shut for a very long time: The bridge
            Shut, again: The bridge | Shut, again: The bridge
            : The bridge | : The bridge
            """)
    void endsWithItsColon(String text, String rest) {
        MarkedText marked = MarkedText.of(text);

        assertThat(marked.words(CaptionLabel.behind(marked.text(), 0, marked.size()), marked.size()))
                .isEqualTo(rest);
    }

    @Test
    void opensItsParagraph() {
        NewsText text =
                MarkedText.of("It rained. Shut: The bridge\nShut: The bridge").text();

        assertThat(CaptionLabel.behind(text, 3, text.tokens().size()))
                .as("in mid-paragraph")
                .isEqualTo(3);
        assertThat(CaptionLabel.behind(text, 7, text.tokens().size()))
                .as("after the break")
                .isEqualTo(9);
    }

    @Test
    void hasWordsBehindIt() {
        assertThat(CaptionLabel.behind(MarkedText.of("Shut: The bridge").text(), 0, 2))
                .isZero();
    }
}
