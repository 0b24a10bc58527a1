package io.quotewire.core.direct;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.syntax.MarkedText;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The turns of transcripts and interviews alone, in texts whose names are marked by hand. */
class TurnsTest {

    @Test
    void ofATranscriptOpenWithThreeLabels() {
        assertThat(transcript("HILL: It is old and grey.\nKELLY: It is no roof.\nHILL: It is a winch."))
                .containsExactly("HILL: It is old and grey.", "KELLY: It is no roof.", "HILL: It is a winch.");
        assertThat(transcript("HILL: It is old and grey.\nKELLY: It is no roof."))
                .isEmpty();
    }

    @Test
    void mayBeLabelledWithAName() {
        assertThat(transcript(
                        "[P Ann Hill]: It is old and grey.\n[P Kelly]: It is no roof.\n[P Ann Hill]: It is a winch."))
                .containsExactly("Ann Hill: It is old and grey.", "Kelly: It is no roof.", "Ann Hill: It is a winch.");
    }

    @Test
    void needALabelThatOpensTwoParagraphsWhereItIsOnlyCapitalised() {
        assertThat(transcript("Herald: Is it old?\nHILL: It is no roof.\nHerald: Is it grey?\nHILL: It is a winch."))
                .hasSize(4);
        assertThat(transcript("Herald: Is it old?\nHILL: It is no roof.\nCourier: Is it grey?\nWeather: Dry all day."))
                .isEmpty();
        assertThat(transcript("the winch: Is it old?\nHILL: It is no roof.\nthe winch: Is it grey?"))
                .isEmpty();
        assertThat(transcript("Weather: Dry all day\nHILL: It is no roof.\nWeather: Wet all day"))
                .isEmpty();
    }

    @Test
    void needAWholeWordAsLabel() {
        assertThat(transcript("10: It is old and grey.\n11: It is no roof.\n12: It is a winch."))
                .isEmpty();
        assertThat(transcript("UK: It is old and grey.\nUS: It is no roof.\nEU: It is a winch."))
                .isEmpty();
    }

    @Test
    void endBeforeStageDirectionsAndQuotes() {
        String turns = "\nKELLY: It is no roof.\nHILL: It is a winch.";

        assertThat(transcript("HILL: It is old.\nIt broke." + turns)).contains("HILL: It is old. … It broke.");
        assertThat(transcript("HILL: It is old.\n(LAUGHTER)\nIt broke." + turns))
                .contains("HILL: It is old.");
        assertThat(transcript("HILL: It is old.\n[Applause]\nIt broke." + turns))
                .contains("HILL: It is old.");
        assertThat(transcript("HILL: It is old.\nShe said “no” twice." + turns)).contains("HILL: It is old.");
        assertThat(transcript("HILL: It is old.\nRead more: the winch" + turns)).contains("HILL: It is old.");
    }

    @Test
    void endWhereTheNextLabelIsFarAway() {
        String far = "\nIt broke.".repeat(9);

        assertThat(transcript("HILL: It is old." + far + "\nKELLY: It is no roof.\nHILL: It is a winch."))
                .contains("HILL: It is old.");
    }

    @Test
    void ofAnInterviewBelongToTheMostNamedPerson() {
        assertThat(interview("""
                        [P Kelly] met [P Ann Hill]. [P Hill] built the winch.
                        Q. Is the winch old?
                        A. It is as old as I.
                        """)).containsExactly("Kelly: Is the winch old?", "Hill: It is as old as I.");
    }

    @Test
    void ofAnInterviewKeepTheQuestionLabelIfNobodyMet() {
        assertThat(interview("[P Ann Hill] built it for [P Kelly].\nQ: Is the winch old?\nA: It is as old as I."))
                .containsExactly("Q: Is the winch old?", "Ann Hill: It is as old as I.");
        assertThat(interview("[P Hill] built it.\nQuestion: Is the winch old?\nAnswer: It is as old as I."))
                .containsExactly("Question: Is the winch old?", "Hill: It is as old as I.");
    }

    @Test
    void ofAnInterviewNeedQuestionsAndAnswers() {
        assertThat(interview("[P Hill] built it.\nQ. Is the winch old?\nQ. Is the winch grey?"))
                .isEmpty();
        assertThat(interview("[P Hill] built it.\nA. It is as old as I.\nA. It is as grey as I."))
                .isEmpty();
    }

    @Test
    void ofAnInterviewWithNobodyKeepTheirLabels() {
        assertThat(interview("It rained.\nQ. Is the winch old?\nA. It is as old as I."))
                .containsExactly("Q.: Is the winch old?", "A.: It is as old as I.");
    }

    @Test
    void ofATranscriptAndOfAnInterviewEndBeforeEachOther() {
        MarkedText marked = MarkedText.of("""
                [P Hill] built it.
                Q. Is the winch old?
                MODERATOR: We have time for one more.
                It is late.
                A. It is as old as I.
                MODERATOR: We thank you both.
                Q. Is the winch grey?
                MODERATOR: That is all for today.
                """);

        assertThat(lines(marked, Turns.find(marked.text(), List.of())))
                .containsExactly(
                        "Q.: Is the winch old?",
                        "MODERATOR: We have time for one more. … It is late.",
                        "Hill: It is as old as I.",
                        "MODERATOR: We thank you both.",
                        "Q.: Is the winch grey?",
                        "MODERATOR: That is all for today.");
    }

    private static List<String> transcript(String text) {
        MarkedText marked = MarkedText.of(text);
        return lines(marked, Turns.of(Transcript.find(marked.text()), new TurnContents(marked.text(), Set.of(), true)));
    }

    private static List<String> interview(String text) {
        MarkedText marked = MarkedText.of(text);
        return lines(marked, Turns.of(Interview.find(marked.text()), new TurnContents(marked.text(), Set.of(), true)));
    }

    private static List<String> lines(MarkedText marked, List<AttributionFrame> turns) {
        return turns.stream()
                .map(turn -> marked.words(Objects.requireNonNull(turn.source()))
                        + ": "
                        + turn.contents().stream().map(marked::words).collect(Collectors.joining(" … ")))
                .toList();
    }
}
