package io.quotewire.core.indirect.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.OneSentence;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The "that" behind an aside: the words from there on; "-" if there is none. */
final class ThatBehindAsideTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He said in the suit, that the yard was late. | that the yard was late
            He said in the suit, filed in May, that the yard was late. | that the yard was late
            He said in the suit, which was long, that it was late. | that it was late
            He said of her father, the actor [P Voss], that he was late. | that he was late
            He said in the suit, filed in May, that was late. | -
            He said in the suit, the yard was late, that it rained. | -
            He said in the claim, filed in May, that the yard was late. | -
            He said in the suit that, filed in May, it was late. | -
            He said in the suit, “filed” in May, that it was late. | -
            """)
    void isFoundAfterAPhrase(String sentence, String content) {
        MarkedText marked = MarkedText.of(sentence);
        ReportingSentence scope = OneSentence.of(marked);
        int that = ThatBehindAside.afterPhrase(scope, scope.cues().get(0).end(), marked.at(","));

        assertThat(words(marked, scope, that)).isEqualTo(content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He reported on Monday, citing two officials, that the yard was late. | that the yard was late
            He told [P Hill], and later the board, that it was late. | that it was late
            He reported, citing two officials, that boats were late. | that boats were late
            He reported, citing two officials who left, that it was late. | -
            He reported, citing “two” officials, that it was late. | -
            He reported on Monday, with two officials, that it was late. | -
            He reported, citing two officials. | -
            """)
    void isFoundAfterTheCue(String sentence, String content) {
        MarkedText marked = MarkedText.of(sentence);
        ReportingSentence scope = OneSentence.of(marked);

        assertThat(words(marked, scope, ThatBehindAside.afterCue(scope, marked.at(","))))
                .isEqualTo(content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He said citing two officials that it was late. | that it was late
            He said citing two officials who left that it was late. | -
            He said citing two officials that. | -
            He said citing two officials. | -
            """)
    void isFoundAfterCitingWithoutAComma(String sentence, String content) {
        MarkedText marked = MarkedText.of(sentence);
        ReportingSentence scope = OneSentence.of(marked);

        assertThat(words(marked, scope, ThatBehindAside.afterCiting(scope, marked.at("citing"))))
                .isEqualTo(content);
    }

    private static String words(MarkedText marked, ReportingSentence scope, int that) {
        return that < 0 ? "-" : marked.words(that, scope.end());
    }
}
