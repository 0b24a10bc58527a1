package io.quotewire.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterviewLabelTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Q. Who pays? | Who
            Q: Who pays? | Who
            Question: Who pays? | Who
            A. The crew pays. | The
            A: The crew pays. | The
            Answer: The crew pays. | The
            Question. Who pays? | -
            A crew pays. | -
            answer: the crew pays. | -
            Hill: The crew pays. | -
            """)
    void precedesATurn(String line, String first) {
        MarkedText marked = MarkedText.of(line);

        int behind = InterviewLabel.behind(marked.text(), 0);

        assertThat(behind < 0 ? "-" : marked.words(behind, behind + 1)).isEqualTo(first);
    }

    @Test
    void isAQuestionOrAnswer() {
        assertThat(Stream.of("Q.", "Q", "Question")).allMatch(InterviewLabel::asks);
        assertThat(Stream.of("A.", "A", "Answer", "question", "Query")).noneMatch(InterviewLabel::asks);
    }
}
