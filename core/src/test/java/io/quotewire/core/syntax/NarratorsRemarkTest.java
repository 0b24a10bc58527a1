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
            a position that strongly parallels his and that of others | true
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
    @CsvSource(delimiter = '|', textBlock = """
            claims the yard has denied | true
            allegations it denies | true
            claims the club rejected | true
            remarks that could cost her the seat | true
            claims for which there is no proof | true
            claims [P Hill] | false
            claims the man who sold it | false
            charges that it could not pay | false
            charges he denies | true
            boats the yard has denied | false
            """)
    void recognisesClaimsSummedUp(String text, boolean sumsUp) {
        assertThat(NarratorsRemark.sumsUpAt(MarkedText.of(text).text(), 0)).isEqualTo(sumsUp);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a request the company denied | true
            a limit that employers say is low | true
            a story the young actress has called true | true
            a standard that [P Hale] says it has met | true
            a condition he said was old | false
            something echoed by the police | true
            something denied by [P Hale] | true
            something designed by [P Hale] | false
            something caused by greed | false
            something needed by all leaders | false
            a boat the crew had sold | false
            a 30 basis point decline from May | false
            a clerk from the town said | false
            a spokesman said | false
            the request the company denied | false
            """)
    void recognisesWhatOthersSayOfIt(String text, boolean told) {
        assertThat(NarratorsRemark.isToldByOthersAt(MarkedText.of(text).text(), 0))
                .isEqualTo(told);
    }
}
