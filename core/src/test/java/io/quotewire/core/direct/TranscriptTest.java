package io.quotewire.core.direct;

import static io.quotewire.core.SaidLines.quotes;
import static io.quotewire.core.SaidLines.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.model.Quote;
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
    void givesATurnWhatIsQuotedInIt() {
        String text = """
                LARKIN: It was late. “We all went home,” one of them said.
                OKAFOR: I am told that it leaks.
                LARKIN: It is a bridge, not a roof.
                """;

        assertThat(said(text))
                .containsExactly(
                        "[LARKIN]: It was late. “We all went home,” one of them said.",
                        "OKAFOR: I am told that it leaks.",
                        "[LARKIN]: It is a bridge, not a roof.");
    }

    @Test
    void takesNoLinkForALabelAndNoPostForATurn() {
        String links = """
                MORE: The bridge will hold for years

                MORE: The bridge is a roof after all

                MORE: Why the ferry waits
                """;
        String posts = """
                UPDATE: The bridge is shut today.

                The tide is out and the bridge is shut.

                — Mary Larkin (@marylarkin) March 3, 2026

                UPDATE: It is open again.

                UPDATE: It rains.
                """;

        assertThat(said(links)).isEmpty();
        assertThat(said(posts)).contains("Mary Larkin: The tide is out and the bridge is shut.");
    }

    @Test
    void takesOneLabelForAHeadline() {
        assertThat(said("EXCLUSIVE: The bridge will not open this year\n\nThe bridge is late again."))
                .isEmpty();
    }

    @Test
    void goesOnToTheNextLabel() {
        String text = """
                Mary Larkin met David Okafor on Friday.
                LARKIN: The bridge will hold for years.
                It was built by good people.
                (LAUGHTER)
                OKAFOR: I am told that it leaks.
                LARKIN: It is a bridge, not a roof.
                The debate was shown on Friday.
                """;

        assertThat(said(text))
                .containsExactly(
                        "Mary Larkin: The bridge will hold for years.",
                        "Mary Larkin: It was built by good people.",
                        "David Okafor: I am told that it leaks.",
                        "Mary Larkin: It is a bridge, not a roof.");
        assertThat(quotes(text)).extracting(Quote::statement).containsExactly(0, 0, 1, 2);
    }

    @Test
    void takesAShortLabelThatComesAgain() {
        String text = """
                The singer Ana Ruiz sat down with the Herald.
                Herald: How was the tour this year?
                Ruiz: It was long, and I was tired of it.
                Herald: Will there be another one?
                """;

        assertThat(said(text))
                .containsExactly(
                        "Herald: How was the tour this year?",
                        "Ana Ruiz: It was long, and I was tired of it.",
                        "Herald: Will there be another one?");
    }

    @Test
    void leavesAListOfFactsAlone() {
        String text = """
                Venue: The Oval, London on Friday.
                Weather: Dry and warm all day.
                Referee: Peter Hill of the union.
                """;

        assertThat(said(text)).isEmpty();
    }
}
