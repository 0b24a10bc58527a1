package io.quotewire.core.direct;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Passages without a clause of their own, as frames of a text whose names are marked by hand. */
class ChainTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “It will hold,” [P Larkin] said. “I cross it every day.” | Larkin: It will hold, / I cross it every day.
            “The bridge,” said [P Larkin], “will hold for many years.” | Larkin: The bridge, / will hold for many years.
            “It was a big night,” [P Larkin] wrote. “Thanks, Leeds! ❤” | Larkin: It was a big night, / Thanks, Leeds! ❤
            “Not yet,” [P Larkin] said. “You watch.” The “slow death” went on. | Larkin: Not yet, / You watch.
            “It is old,” [P Larkin] said. It stands there. “It is a bad one.” | Larkin: It is old, / It is a bad one.
            “It was late,” one of them said. “We went home” | one of them: It was late, / We went home
            """)
    void joinTheFrameOfTheirParagraph(String text, String frame) {
        assertThat(QuotedFrames.of(text)).containsExactly(frame);
    }

    @Test
    void continueOverParagraphsIfTheMarkReopens() {
        assertThat(QuotedFrames.of(
                        "“The bridge will hold,” [P Larkin] said. “I cross it every day.\n\n“And so should you.”"))
                .containsExactly("Larkin: The bridge will hold, / I cross it every day.", "-: And so should you.");
    }

    @Test
    void unclosedPassageHasTheSpeakerOfItsContinuation() {
        assertThat(QuotedFrames.of(
                        "“I told him that the yard would close.\n\n“That was the end of it,” [P Larkin] said."))
                .containsExactly("Larkin: I told him that the yard would close.", "Larkin: That was the end of it,");
    }

    @Test
    void headingIsNotAPassage() {
        assertThat(QuotedFrames.of("“It was late,” [P Larkin] said.\n\n“We all went home”\n\nThe ferry left."))
                .containsExactly("Larkin: It was late,");
    }
}
