package io.quotewire.core.direct;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.direct.finder.AttributionFinder;
import io.quotewire.core.direct.finder.ColonIntroduction;
import io.quotewire.core.direct.finder.LeadingClause;
import io.quotewire.core.direct.finder.PrecedingSentence;
import io.quotewire.core.direct.finder.TrailingClause;
import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The speaker according to the context of a passage, with names marked by hand. */
class SpeakerInContextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Ruiz] said [P Bell] wrote: “The tide is out.” | Bell
            [P Ruiz] said that [P Bell] may call it “a relic”. | Ruiz
            [P Ruiz] warned them and said: “The tide is out.” | Ruiz
            It is late, [P Ruiz] said; [P Bell] called it “a relic”. | Bell
            [P Ruiz] said it sank, adding: “The tide is out.” | Ruiz
            [P Ruiz], who met [P Bell], said: “The tide is out.” | Ruiz
            The ferry, [P Ruiz] said, was “a relic”. | Ruiz
            They told [P Ruiz]: “The tide is out.” | They
            Nobody met [P Ruiz]: “The tide is out.” | -
            """)
    void oneOfSeveralPrecedingCuesIsChosen(String text, String source) {
        assertThat(source(LeadingClause::new, text)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “The tide is out.” [P Ruiz] said. | Ruiz
            “The tide is out.” She said. | She
            “The tide is out.” [P Ruiz] said so on Monday in [L Calder] and left. | -
            “The tide is out.” The ferry sank. | -
            “The tide is out” [P Ruiz] said. | Ruiz
            “Is the tide out?” [P Ruiz] asked. | Ruiz
            “The tide is out!” [P Ruiz] said. | Ruiz
            “The tide is out —” [P Ruiz] said. | Ruiz
            """)
    void fullStopMayPrecedeTheTrailingClause(String text, String source) {
        assertThat(source(TrailingClause::new, text)).isEqualTo(source);
    }

    @Test
    void clauseInTheNextParagraphIsNotATrailingClause() {
        assertThat(source(TrailingClause::new, "“The tide is out.”\n[P Ruiz] said."))
                .isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Ruiz] wrote back. “The tide is out.” | Ruiz
            Later [P Ruiz] grew tired. “The tide is out.” | Ruiz
            He grew tired. “The tide is out.” | He
            [P Ruiz] grew tired. It was late: “The tide is out.” | -
            The tide was high. “The tide is out.” | -
            """)
    void precedingSentenceNamesTheSpeaker(String text, String source) {
        assertThat(source(PrecedingSentence::new, text)).isEqualTo(source);
    }

    @Test
    void precedingSentenceMustBeInTheSameParagraph() {
        assertThat(source(PrecedingSentence::new, "[P Ruiz] grew tired.\n“The tide is out.”"))
                .isEqualTo("-");
    }

    @Test
    void precedingSentenceMustNotBeAPassage() {
        assertThat(source(PrecedingSentence::new, "“It is late.” “The tide is out.”"))
                .isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Ruiz] was curt: “The tide is out.” | Ruiz
            The harbour master was curt: “The tide is out.” | The harbour master
            At noon, [P Ruiz] was curt: “The tide is out.” | Ruiz
            The storm grew – [P Ana Ruiz]: “The tide is out.” | Ana Ruiz
            The storm grew – [O The Courier]: “The tide is out.” | The Courier
            [P Ruiz] was curt; “The tide is out.” | -
            In the harbour: “The tide is out.” | -
            """)
    void aColonIntroducesAPassage(String text, String source) {
        assertThat(source(ColonIntroduction::new, text)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “The tide is out” and “the ferry waits,” [P Ruiz] said. | Ruiz 2
            “No” and “the ferry waits,” [P Ruiz] said. | Ruiz 1
            “The tide is out,” [P Ruiz] said. [P Bell] said, “It will wait for us.” | Ruiz 1, Bell 1
            “The ferry,” said [P Ruiz], “waits for the tide.” | Ruiz 2
            “The ferry,” said [P Ruiz], and [P Bell] wrote, “It waits for the tide.” | Ruiz 1, Bell 1
            “The tide is out,” [P Ruiz] said. “The ferry waits for it.” | Ruiz 2
            [P Ruiz] said the tide was “out at sea” and “late for us all”. | Ruiz 2
            A “smart” ferry waits. | -
            """)
    void passagesOfOneCueAreJoined(String text, String counts) {
        MarkedText marked = MarkedText.of(text);

        String found = DirectSpeech.find(marked.text()).stream()
                .map(frame ->
                        sources(marked, List.of(frame)) + " " + frame.contents().size())
                .collect(Collectors.joining(", "));

        assertThat(found).isEqualTo(counts.equals("-") ? "" : counts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Bell] spoke with [P Ana Ruiz] at noon. [P Ruiz] left. | Bell, Ruiz
            [P Ana Ruiz] spoke to [P Bell] at noon. [P Ruiz] left. | Bell, Ruiz
            [P Ana Ruiz] was interviewed by [P Bell]. [P Ruiz] left. | Bell, Ruiz
            [P Ana Ruiz] saw [P Bell]. [P Ruiz] left. | Q, Ruiz
            """)
    void interviewerIsThePersonWhomTheIntervieweeMet(String lead, String sources) {
        MarkedText marked = MarkedText.of(lead + "\nQ: Is the tide out yet?\nA: It is out at last.");

        assertThat(sources(
                        marked,
                        Turns.of(Interview.find(marked.text()), new TurnContents(marked.text(), Set.of(), true))))
                .isEqualTo(sources);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RUIZ | BELL | RUIZ, BELL, RUIZ
            HARBOUR MASTER | BELL | HARBOUR MASTER, BELL, HARBOUR MASTER
            [P Ana Ruiz] | BELL | Ana Ruiz, BELL, Ana Ruiz
            The tide | BELL | -
            A | B | -
            """)
    void transcriptIsRecognisedByItsLabels(String one, String other, String sources) {
        MarkedText marked = MarkedText.of(
                one + ": The tide is out.\n" + other + ": The ferry must wait.\n" + one + ": It can wait for long.");

        assertThat(sources(
                        marked,
                        Turns.of(Transcript.find(marked.text()), new TurnContents(marked.text(), Set.of(), true))))
                .isEqualTo(sources);
    }

    @Test
    void labelWithHardlyAWordDoesNotOpenATurn() {
        MarkedText marked = MarkedText.of("RUIZ: Yes.\nBELL: The ferry must wait.\nRUIZ: It can wait for long.");

        assertThat(Transcript.find(marked.text())).isEmpty();
    }

    private static String source(Function<NewsText, AttributionFinder> finder, String marked) {
        MarkedText text = MarkedText.of(marked);
        return finder.apply(text.text())
                .find(text.text().quotes().size() - 1)
                .flatMap(found -> Optional.ofNullable(found.source()))
                .map(text::words)
                .orElse("-");
    }

    private static String sources(MarkedText marked, List<AttributionFrame> frames) {
        String all = frames.stream()
                .flatMap(frame -> Optional.ofNullable(frame.source()).stream())
                .map(marked::words)
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "-" : all;
    }
}
