package io.quotewire.core.direct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The turns of a conference call, as frames of a text whose names are marked by hand. */
class ConferenceCallTest {
    private static final String CALL = """
            Company Participants

            [P Dana Holt] -- Chief Executive Officer

            Operator

            Good day. Over to [P Dana Holt].

            [P Dana Holt] -- Chief Executive Officer

            We had a strong quarter.

            Revenue grew by a tenth at “Quay.”

            Questions and Answers:

            Operator

            Our first question comes from [P Sam Reyes].

            [P Sam Reyes] -- Quayton Capital -- Analyst

            How do you see margins?

            [P Dana Holt] -- Chief Executive Officer

            They improve.

            Duration: 54 minutes
            """;

    @Test
    void eachTurnIsBelowItsSpeaker() {
        assertThat(QuotedFrames.of(CALL))
                .containsExactly(
                        "Operator: Good day. Over to Dana Holt.",
                        "Dana Holt: We had a strong quarter. / Revenue grew by a tenth at “Quay.”",
                        "Operator: Our first question comes from Sam Reyes.",
                        "Sam Reyes: How do you see margins?",
                        "Dana Holt: They improve.");
    }

    @Test
    void speakersMayHaveNothingBehindTheirNames() {
        assertThat(QuotedFrames.of(CALL.replaceAll(" -- .*", ""))).isEqualTo(QuotedFrames.of(CALL));
    }

    @Test
    void turnHasAnyNumberOfParagraphs() {
        String report = IntStream.range(0, 30).mapToObj(i -> "It grew.\n\n").collect(Collectors.joining());

        assertThat(QuotedFrames.of(CALL.replace("Questions and Answers:\n\n", report)))
                .filteredOn(turn -> turn.startsWith("Dana Holt: We had"))
                .singleElement()
                .satisfies(turn -> assertThat(turn.split("It grew", -1)).hasSize(31));
    }

    @Test
    void nameAboveAnotherSaysNothing() {
        assertThat(QuotedFrames.of(CALL.replace("How do you see margins?\n\n", "")))
                .noneMatch(turn -> turn.startsWith("Sam Reyes"));
    }

    @Test
    void listOfThoseWhoTookPartIsNotTurns() {
        String list = """

                Call participants:

                [P Dana Holt] -- Chief Executive Officer

                [P Sam Reyes] -- Quayton Capital -- Analyst

                More of such calls
                """;
        assertThat(QuotedFrames.of(CALL + list)).isEqualTo(QuotedFrames.of(CALL));
    }

    @Test
    void oneOperatorIsNoCall() {
        assertThat(QuotedFrames.of(CALL.replaceFirst("Operator", "Harbour master")))
                .isEmpty();
    }
}
