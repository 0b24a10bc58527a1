package io.quotewire.core.direct;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The turns of transcripts, as frames of a text whose names are marked by hand. */
class TranscriptTest {
    private static final String TURNS = """
            LARKIN: The bridge will hold for years.
            OKAFOR: I am told that it leaks.
            LARKIN: It is a bridge, not a roof.
            """;

    @Test
    void eachLabelOpensATurn() {
        assertThat(QuotedFrames.of("[P Mary Larkin] met [P David Okafor] on Friday.\n" + TURNS))
                .containsExactly(
                        "LARKIN: The bridge will hold for years.",
                        "OKAFOR: I am told that it leaks.",
                        "LARKIN: It is a bridge, not a roof.");
    }

    @Test
    void quotesWithinATurnAreFoundOnce() {
        String quoted = TURNS.replace("I am told that it leaks.", "It was late. “We all went home,” one of them said.");

        assertThat(QuotedFrames.of(quoted))
                .contains(
                        "OKAFOR: It was late. “We all went home,” one of them said.", "one of them: We all went home,");
    }

    @Test
    void linksToOtherArticlesAreNotTurns() {
        assertThat(QuotedFrames.of("""
                MORE: The bridge will hold for years

                MORE: The bridge is a roof after all

                MORE: Why the ferry waits
                """)).isEmpty();
    }

    @Test
    void postsBetweenTurnsAreNotTurns() {
        assertThat(QuotedFrames.of("""
                UPDATE: The bridge is shut today.

                The tide is out and the bridge is shut.

                — [P Mary Larkin] (@marylarkin) March 3, 2026

                UPDATE: It is open again.

                UPDATE: It rains.
                """)).contains("Mary Larkin: The tide is out and the bridge is shut.");
    }

    @Test
    void topicsOfWhichNoneRecursAreNotSpeakers() {
        assertThat(QuotedFrames.of("""
                FLOODS: Two hundred homes are lost

                HARBOUR TRADE: Ministers meet in Lima today

                ARTS: The museum opens its doors
                """)).isEmpty();
    }

    @Test
    void personsOfWhomNoneRecursAreSpeakers() {
        assertThat(QuotedFrames.of("""
                [P Mary Larkin]: I liked the bridge a lot.

                [P David Okafor]: I am told that it leaks.

                [P Karl Voss]: It is a bridge, not a roof.
                """)).hasSize(3);
    }

    @Test
    void personsWhomAListDescribesAreNotSpeakers() {
        assertThat(QuotedFrames.of("""
                [P Mary Larkin]: Served as the minister of trade for ten years.

                [P David Okafor] (Lima): A captain in the north when the war began.

                [P Karl Voss]: Held at the base without a charge.
                """)).isEmpty();
    }

    @Test
    void personsAndAModeratorWhoSpeakOnceAreSpeakers() {
        assertThat(QuotedFrames.of("""
                MODERATOR: Why did you vote against the bridge?

                SEN. [P MARY LARKIN]: The bridge was bad for farmers.

                GOV. [P KARL VOSS]: She is wrong about that bridge.
                """)).hasSize(3);
    }

    @Test
    void labelsOfNobodyAreNotSpeakers() {
        assertThat(QuotedFrames.of("""
                FACT: The winch is made of steel.

                RUBBISH: The winch is made of gold.

                Fact: It broke on Friday at noon.

                FACT: It was mended the next day.
                """)).isEmpty();
        assertThat(QuotedFrames.of("FILE PHOTO: The yard's old winch.\n" + TURNS))
                .hasSize(3);
    }

    @Test
    void oneLabelIsAHeadline() {
        assertThat(QuotedFrames.of("EXCLUSIVE: The bridge will not open this year\n\nThe bridge is late again."))
                .isEmpty();
    }

    @Test
    void turnExtendsToTheNextLabelAndTheLastEndsWithItsParagraph() {
        String text = TURNS.replace("years.\n", "years.\nIt was built by good people.\n(LAUGHTER)\n")
                + "The debate was shown on Friday.\n";

        assertThat(QuotedFrames.of(text))
                .containsExactly(
                        "LARKIN: The bridge will hold for years. / It was built by good people.",
                        "OKAFOR: I am told that it leaks.",
                        "LARKIN: It is a bridge, not a roof.");
    }

    @Test
    void labelMayBeShortenedLater() {
        assertThat(QuotedFrames.of("""
                The singer [P Ana Ruiz] sat down with the [O Herald].
                Herald: How was the tour this year?
                [P Ruiz]: It was long, and I was tired of it.
                Herald: Will there be another one?
                """))
                .containsExactly(
                        "Herald: How was the tour this year?",
                        "Ruiz: It was long, and I was tired of it.",
                        "Herald: Will there be another one?");
    }

    @Test
    void listOfFactsIsNotATranscript() {
        assertThat(QuotedFrames.of("""
                Venue: The Oval, London on Friday.
                Weather: Dry and warm all day.
                Referee: Peter Hill of the union.
                """)).isEmpty();
    }

    @Test
    void questionsAmongNotesAreNotATranscript() {
        assertThat(QuotedFrames.of("""
                Q: What is the fee for a day?

                NOTE: The fee will rise in May.

                Q: Who must pay the fee?

                NOTE: Children are free.
                """)).isEmpty();
        assertThat(QuotedFrames.of("Q The bridge is safe.\n\nLARKIN: The bridge will hold.\n\nQ3 results were good."))
                .isEmpty();
    }

    @Test
    void hoursOfALiveBlogAreNotLabels() {
        assertThat(QuotedFrames.of("""
                14:05 [P Ana Ruiz]: the mayor's statement in full

                9:45 a.m: The fire brigade arrives.

                13:50 am: The union wants answers.
                """)).isEmpty();
    }

    @Test
    void topicsNamedAfterPersonsAreNotTurns() {
        assertThat(QuotedFrames.of("""
                [P Mary Larkin]: Loans for all. Ms. [P Larkin] wants them cheap.

                [P David Okafor]: Better roads. He would mend them.

                [P Karl Voss]: More bridges. Mr. [P Voss] likes them.
                """)).isEmpty();
    }
}
