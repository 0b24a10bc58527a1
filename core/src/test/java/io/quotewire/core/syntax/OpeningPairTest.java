package io.quotewire.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name and others who open a clause. */
final class OpeningPairTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Hill] and the clerks said so
            Both [P Hill] and witnesses agree
            Singer [P Mary Hill] and drummer [P Karl Voss] said so
            Mr [P Hill] and other officials said so
            The [O Harbour Board] and its unit said so
            prosecutors and [P Hill] agree
            Bankers and [O HRB] traders agree
            The crew left because [P Hill] and the clerks said so
            She said that [P Hill] and the clerks had left
            In a statement, [O Harland] and its unit said so
            However, [P Hill] and the clerks said so
            It was late, but [P Hill] and the clerks said so
            [L LIMA] (Agency) - [P Hill] and the clerks said so
            “It is old,” [P Hill] and the clerks said
            [L Peru], [L Chile] and the [L Netherlands] said so
            """)
    void isJoined(String text) {
        assertThat(isPair(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They met [P Hill] and the clerks said so
            A storm hit [L Lima] and the clerks said so
            Storm damage [L Lima] and the clerks said so
            He left with [P Hill] and the clerks said so
            When it broke he rang [P Hill] and the clerks said so
            It is the story that [P Hill] and the clerks tell
            A friend of [P Hill] and the clerks said so
            Harland sued [P Hill] and the clerks said so
            The ship is late and the clerks said so
            The yard hired clerks and [P Hill] said so
            Minister for [O Work] and Pensions [P Mary Hill] said so
            [P Hill] but the clerks said so
            """)
    void isNotJoinedBehindAVerbOrAPreposition(String text) {
        assertThat(isPair(text)).isFalse();
    }

    private static boolean isPair(String text) {
        NewsText news = MarkedText.of(text).text();
        int joint = IntStream.range(0, news.tokens().size())
                .filter(i -> news.is(i, "and") || (news.is(i, "but") && !news.isComma(i - 1)))
                .findFirst()
                .orElseThrow();
        return OpeningPair.isAt(news, joint);
    }
}
