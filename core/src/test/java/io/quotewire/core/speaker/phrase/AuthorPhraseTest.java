package io.quotewire.core.speaker.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The author in the phrase of a report, which begins with the text. */
final class AuthorPhraseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [O Harland]'s report says so. | Harland
            The [O Harland] report says so. | Harland
            The port's annual report says so. | The port
            Its report says so. | Its
            The commission report says so. | The commission
            Last year's report says so. | -
            The report says so. | -
            """)
    void precedesTheNoun(String sentence, String author) {
        assertThat(author(sentence)).isEqualTo(author);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A report by [O Harland] says so. | Harland
            A report by the port of [L Lima] says so. | the port of Lima
            A report on Sunday from the [O Herald] says so. | the Herald
            A report in the [O Herald] says so. | the Herald
            A report in the [O Herald] by [P Mary Hill] says so. | Mary Hill
            A report in May says so. | -
            A report from [L Lima] says so. | -
            A report released on Tuesday by [O Harland] says so. | Harland
            A report by [P Karl Voss] and [P Mary Hill] says so. | Karl Voss and Mary Hill
            The report, issued by [O Harland], says so. | Harland
            A report released by [O Harland] last week says so. | Harland
            A report from [L Harbia], an online news site, says so. | Harbia
            A report from [L Lima], an old town, says so. | -
            A report on the website of [O Harland] says so. | Harland
            A report on the website redesign by the crew says so. | -
            A report on the website [O Larks] says so. | Larks
            A report in the online edition of the [O Herald] says so. | the Herald
            A report issued by industry watchdog, [O Harland], says so. | Harland
            A report commissioned by [O Harland] says so. | -
            A report by the [O Herald] and the [O Harland] crew says so. | the Herald
            A report by the [O Herald] and the [O Harland] says so. | the Herald and the Harland
            Its latest [O Market Trends] report says so. | Its
            The report, which was written by [P Mary Hill], says so. | Mary Hill
            """)
    void followsAPreposition(String sentence, String author) {
        assertThat(author(sentence)).isEqualTo(author);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The report, issued by the mayor, [P Karl Voss], and the sheriff, [P Mary Hill], says so. | -
            A report on her official website says so. | -
            The report, issued by the mayor, [P Karl Voss], says so. | the mayor
            """)
    void isNoOneOfSeveralBetweenCommas(String sentence, String author) {
        assertThat(author(sentence)).isEqualTo(author);
    }

    private static String author(String sentence) {
        MarkedText marked = MarkedText.of(sentence);
        return AuthorPhrase.of(marked.text(), 0, marked.at("report"))
                .map(words -> marked.words(words.first(), words.end()))
                .orElse("-");
    }
}
