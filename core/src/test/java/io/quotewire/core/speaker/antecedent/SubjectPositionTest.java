package io.quotewire.core.speaker.antecedent;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the first name of a text is in subject position. */
final class SubjectPositionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Hill] has left. | true
            [P Hill] left. | true
            [P Hill], the mayor, left. | true
            [P Hill] (the mayor) left. | true
            [P Hill] of [L Calder] left. | true
            [P Hill] who was late left. | true
            [P Hill] at the [O Herald] agreed. | true
            Old rival [P Hill] on Monday agreed. | true
            The crew met [P Hill] on Monday. | false
            [P Hill] to the rescue. | false
            The crew met [P Hill]. | false
            """)
    void isBeforeItsVerb(String text, boolean is) {
        NewsText read = MarkedText.of(text).text();
        assertThat(new SubjectPosition(read)
                        .isBeforeVerb(read.names().firstToken(0), read.names().endToken(0), 0))
                .isEqualTo(is);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            With [P Hill] leading the poll, it ended. | true
            With [P Hill] — the mayor — leading the poll, it ended. | true
            With [P Hill], the mayor, leading the poll, it ended. | true
            With [P Hill] at home it ended. | false
            With [P Hill], it ended. | false
            """)
    void mayBeInItsOwnPhrase(String text, boolean acts) {
        NewsText read = MarkedText.of(text).text();
        assertThat(new SubjectPosition(read).actsIn(read.names().endToken(0))).isEqualTo(acts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “The yard was shut,” said [P Hill]. | true
            The yard was shut, said [P Hill]. | true
            The crew said [P Hill] was late. | false
            The yard, [P Hill] said, was shut. | true
            The yard, [P Hill] of the crew, was shut. | false
            So [P Hill] said it was shut. | false
            """)
    void mayFollowTheQuote(String text, boolean behind) {
        NewsText read = MarkedText.of(text).text();
        int first = read.names().firstToken(0);

        assertThat(new SubjectPosition(read)
                        .isBehindSpeech(first, read.names().endToken(0), read.cueAt(first - 1) >= 0))
                .isEqualTo(behind);
    }
}
