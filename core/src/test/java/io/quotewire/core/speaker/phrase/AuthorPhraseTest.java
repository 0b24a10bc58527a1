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
            A Tarni poll says so. | Tarni
            The quarterly Tarnix survey says so. | Tarnix
            The Harbour Trends survey says so. | Harbour Trends
            The Novarc statement says so. | Novarc
            The [P Marner] poll says so. | Marner
            The FQ report says so. | FQ
            The [P FQ] report says so. | FQ
            The [P Marner] report says so. | -
            The Marner report says so. | -
            The Tarni review says so. | -
            The GDP report says so. | -
            An Oscars poll says so. | -
            The Catholic study says so. | -
            A Brexit poll says so. | -
            The December survey says so. | -
            The Peruvian port report says so. | -
            A TV report says so. | -
            The Tarni letter says so. | -
            The [L Lima] survey says so. | -
            The [P Marner] letter says so. | -
            The [P Marner] poll by [P Ana Marner] says so. | Ana Marner
            [O Harland]'s disciplinary code says so. | Harland
            [O Harland]'s disciplinary report says so. | -
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
            A kinder review in the [O Herald] says so. | the Herald
            A review in the autumn says so. | -
            A report in the newspaper Larks says so. | Larks
            A report in the newspaper says so. | -
            A survey published on the eve of the meeting by [O Harland] says so. | Harland
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
        return AuthorPhrase.of(marked.text(), 0, noun(marked))
                .map(words -> marked.words(words.first(), words.end()))
                .orElse("-");
    }

    private static int noun(MarkedText marked) {
        int noun = 0;
        while (!AuthoredNouns.isAt(marked.text(), noun)) {
            noun++;
        }
        return noun;
    }
}
