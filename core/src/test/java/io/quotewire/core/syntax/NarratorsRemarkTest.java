package io.quotewire.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a narrator's remark begins the words, and whether it is on somebody else's words. */
final class NarratorsRemarkTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a claim for which there is little evidence | true | true
            a charge [P Hill] denies | true | true
            a statement by [P Hill] | true | false
            a report said so | false | false
            the claim was false | false | false
            a boat was late | false | false
            """)
    void recognisesANounOfSpeech(String text, boolean remark, boolean ofOther) {
        NewsText news = MarkedText.of(text).text();

        assertThat(NarratorsRemark.isAt(news, 0)).isEqualTo(remark);
        assertThat(NarratorsRemark.isOfOther(news, 0)).isEqualTo(ofOther);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            an extraordinary move for the port | true
            a far smaller figure than feared | true
            a step that may cost it votes | true
            a tactic . | true
            a plan [P Hill] has dropped | true
            a false claim that few believe | false
            a merger plan could succeed | false
            a plan , a boat and a yard | false
            a plan for the winter and a boat | false
            a task force | false
            the move that surprised many | false
            a rise of three points | false
            """)
    void recognisesAComment(String text, boolean comments) {
        assertThat(NarratorsRemark.commentsAt(MarkedText.of(text).text(), 0)).isEqualTo(comments);
    }

    @ParameterizedTest
    @CsvSource({
        "without elaborating, true",
        "without giving details, true",
        "without rain, false",
        "after elaborating, false",
        "without, false"
    })
    void recognisesAnOmission(String text, boolean withheld) {
        assertThat(NarratorsRemark.isOfWhatIsWithheld(MarkedText.of(text).text(), 0))
                .isEqualTo(withheld);
    }

    @ParameterizedTest
    @CsvSource({
        "but gave no further details, true",
        "but gave no boats, false",
        "but did not elaborate, true",
        "but would not give any details, true",
        "but would not sail, false",
        "but declined to comment, true",
        "but it could not be independently verified, true",
        "but it could be verified, false",
        "and gave no details, false"
    })
    void recognisesWithheldDetails(String text, boolean untold) {
        assertThat(NarratorsRemark.isOfDetails(MarkedText.of(text).text(), 0)).isEqualTo(untold);
    }
}
