package io.quotewire.core.direct;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.syntax.MarkedText;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which passages become frames, and which share one, in texts whose names are marked by hand. */
class DirectSpeechTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “The winch,” said [P Hill], “will hold for years.” | Hill: The winch, … will hold for years.
            “The winch,” [P Hill] said as [P Kelly] wrote, “will hold for years.” | \
            Hill: The winch,; Kelly: will hold for years.
            “The winch will hold,” [P Hill] said. “I cross it daily.” | Hill: The winch will hold, … I cross it daily.
            “The winch will hold” and “it will last,” [P Hill] said. | Hill: The winch will hold … it will last,
            “The winch will hold,” [P Hill] said. “It rained,” [P Kelly] said. | \
            Hill: The winch will hold,; Kelly: It rained,
            """)
    void joinsThePassagesOfOneCue(String text, String frames) {
        assertFrames(text, frames);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “No,” [P Hill] said. | Hill: No,
            [P Hill] owns a “smart” winch. | -
            [P Hill] saw the “old winch” there. | -
            [P Hill] dismissed it as “a very old winch”. | Hill: it as “a very old winch”
            [P Hill] to outline “harsh” taxes | -
            [P Hill] criticised “unfair” taxes. | -
            [P Hill] blames “old age” for it. | -
            [P Hill] signals “the end” of it. | -
            [P Hill] discussed “the winch” there. | -
            [P Hill] promised “harsh” measures. | -
            [P Hill] promised “harsh measures” to her. | Hill: harsh measures
            [P Hill] replied “no” seconds later. | Hill: no
            [P Hill] answered “guilty” eleven times. | Hill: guilty
            [P Hill] posted “goodbye friends” online on Friday. | Hill: goodbye friends
            [P Hill] shouted “harsh words” pulling away. | Hill: harsh words
            [P Hill] complained of “unfair taxes” there. | Hill: unfair taxes
            [P Hill] called it “old” there. | -
            """)
    void takesFewWordsForSpeechOnlyIfACueIntroducesThem(String text, String frames) {
        assertFrames(text, frames);
    }

    @Test
    void continuesIfTheNextParagraphReopensTheMark() {
        assertFrames(
                "“The winch will hold,” [P Hill] said. “I cross it daily.\n\n“And so should you.”",
                "Hill: The winch will hold, … I cross it daily.; And so should you.");
    }

    @Test
    void ignoresAHeadingBetweenParagraphs() {
        assertFrames(
                "“The winch will hold,” [P Hill] said.\n\n“A Very Long Winter”\n\nIt rained.",
                "Hill: The winch will hold,");
    }

    @Test
    void ordersTurnsAndPassagesAsInTheText() {
        assertFrames(
                "“It will all hold,” [P Hill] said.\nHILL: It is old and grey.\nKELLY: It is no roof.\nHILL: It "
                        + "is a winch.",
                "Hill: It will all hold,; HILL: It is old and grey.; KELLY: It is no roof.; HILL: It is a winch.");
    }

    private static void assertFrames(String text, String expected) {
        MarkedText marked = MarkedText.of(text);

        String found = DirectSpeech.find(marked.text()).stream()
                .map(frame -> line(marked, frame))
                .collect(Collectors.joining("; "));

        assertThat(found).isEqualTo(expected.equals("-") ? "" : expected);
    }

    private static String line(MarkedText marked, AttributionFrame frame) {
        return Optional.ofNullable(frame.source())
                        .map(source -> marked.words(source) + ": ")
                        .orElse("")
                + frame.contents().stream().map(marked::words).collect(Collectors.joining(" … "));
    }
}
