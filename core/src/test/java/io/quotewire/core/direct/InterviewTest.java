package io.quotewire.core.direct;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The questions and answers of interviews, as frames of a text whose names are marked by hand. */
class InterviewTest {
    private static final String TURNS = """
            Q. Will the bridge hold?
            A. It will hold for a hundred years.
            I have seen worse ones, and they stand.
            Question: And what will it cost?
            Answer: More than they told you.
            The yard opens in May.
            """;

    @Test
    void answersBelongToTheMostNamedPersonAndTheLastEndsWithItsParagraph() {
        assertThat(QuotedFrames.of("[P Mary Larkin] built it. [P Larkin] spoke to us in her office.\n" + TURNS))
                .filteredOn(frame -> !frame.endsWith("?"))
                .containsExactly(
                        "Larkin: It will hold for a hundred years. / I have seen worse ones, and they stand.",
                        "Larkin: More than they told you.");
    }

    @Test
    void quotesBeforeTheFirstQuestionAreKept() {
        String intro = "[P Ana Ruiz] runs the port. “[P Ruiz] is the best engineer we ever had,” said [P Mary Hill].\n";

        assertThat(QuotedFrames.of(intro + TURNS))
                .contains("Mary Hill: Ruiz is the best engineer we ever had,", "Ana Ruiz: More than they told you.");
    }

    @Test
    void questionsWithoutAnInterviewerKeepTheirLabel() {
        assertThat(QuotedFrames.of("[P Mary Larkin] built it. [P Larkin] spoke to us in her office.\n" + TURNS))
                .contains("Q.: Will the bridge hold?", "Question: And what will it cost?");
    }

    @Test
    void questionsBelongToThePersonWhomTheIntervieweeMet() {
        String spoke = "[P Mary Larkin] built it. [P Larkin], 44, spoke with [P David Okafor] on Friday.\n";
        String met = "[P Mary Larkin] built it. [P David Okafor] met [P Larkin] in her office.\n";

        assertThat(QuotedFrames.of(spoke + TURNS)).contains("David Okafor: Will the bridge hold?");
        assertThat(QuotedFrames.of(met + TURNS)).contains("David Okafor: Will the bridge hold?");
    }

    @Test
    void turnsKeepTheirLabelsIfNobodyIsNamed() {
        assertThat(QuotedFrames.of("""
                Q. Why did you leave?
                A. I was tired of waiting.
                Q. And what now?
                A. Now I write again."""))
                .containsExactly(
                        "Q.: Why did you leave?",
                        "A.: I was tired of waiting.",
                        "Q.: And what now?",
                        "A.: Now I write again.");
    }

    @Test
    void answersAloneAreNotAnInterview() {
        assertThat(QuotedFrames.of("A. The first point of the list is this.\nA. The second point of the list is that."))
                .isEmpty();
    }
}
