package io.quotewire.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a noun phrase can extend across a token: the first one with the given word. */
final class PhraseBoundaryTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The mayor, a baker, left. | ,
            The mayor who left slept. | who
            The mayor because of rain left. | because
            The mayor is late. | is
            The mayor they met left. | they
            The mayor met them there. | them
            The mayor that they met left. | that
            The mayor said so. | said
            The mayor left, ruling the plan void. | ruling
            The mayor also left. | also
            The mayor yesterday left. | yesterday
            The mayor Friday left. | Friday
            [P Hill] and reports on the fire. | reports
            """)
    void isAPauseAClauseAReportOrATime(String text, String word) {
        assertThat(isBoundary(text, word)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            The mayor's aide left. | 's
            The also famous mayor left. | famous
            The very old mayor left. | very
            The bank of Marks & Voss left. | &
            The site harbournews.net left. | .
            The No. 10 aide left. | .
            The $5 tax fell. | $
            The 5% tax fell. | %
            The radio/tv aide left. | /
            Friday's report fell. | Friday
            First Minister [P Hill] left. | First
            The head of forecasting left. | forecasting
            New reports on the fire fell. | reports
            New figures from the bank fell. | figures
            The leaked letters fell. | leaked
            The director of economic planning left. | planning
            The ruling party left. | ruling
            A ruling Harbour Party deputy left. | ruling
            """)
    void isNoneInsideOwnersNamesTitlesAndDocuments(String text, String word) {
        assertThat(isBoundary(text, word)).isFalse();
    }

    private static boolean isBoundary(String marked, String word) {
        MarkedText text = MarkedText.of(marked);
        return PhraseBoundary.isAt(text.text(), text.at(word));
    }
}
