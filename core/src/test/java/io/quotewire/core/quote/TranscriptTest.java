package io.quotewire.core.quote;

import static io.quotewire.core.SaidLines.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Turns of speech under labels. */
class TranscriptTest {

    @Test
    void readsTheTurnsOfATranscript() {
        String text = """
                Mary Larkin met David Okafor on Friday.
                LARKIN: The bridge will hold for years.
                OKAFOR: I am told that it leaks.
                LARKIN: It is a bridge, not a roof.
                """;

        assertThat(said(text))
                .containsExactly(
                        "Mary Larkin: The bridge will hold for years.",
                        "David Okafor: I am told that it leaks.",
                        "Mary Larkin: It is a bridge, not a roof.");
    }

    @Test
    void takesOneLabelForAHeadline() {
        assertThat(said("EXCLUSIVE: The bridge will not open this year\n\nThe bridge is late again."))
                .isEmpty();
    }

    @Test
    void givesTheAnswersOfAnInterviewToWhomItIsAbout() {
        String text = """
                Mary Larkin built the bridge. Larkin spoke to us in her office.
                Q. Will the bridge hold?
                A. It will hold for a hundred years.
                """;

        assertThat(said(text)).contains("Mary Larkin: It will hold for a hundred years.");
    }
}
