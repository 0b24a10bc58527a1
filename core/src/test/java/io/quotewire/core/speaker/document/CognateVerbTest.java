package io.quotewire.core.speaker.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The verb by which an organisation made the document named after it. */
final class CognateVerbTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [O Harland] surveyed its staff. The survey found it. | surveyed | survey
            [O Harland] has polled 2,000 voters. They are angry. The poll found it. | polled | poll
            The court ruled on Monday. The ruling said it. | ruled | ruling
            [O Harland] filed for bankruptcy. The filing said it. | filed | filing
            """)
    void madeIt(String marked, String verb, String noun) {
        assertThat(isAt(marked, verb, noun)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [O Harland] surveyed its staff. The poll found it. | surveyed | poll
            [O Harland] was surveyed. The survey found it. | surveyed | survey
            Fans polled by [O Harland] left. The poll found it. | polled | poll
            [O Harland], surveyed in May, left. The survey found it. | surveyed | survey
            [O Harland] surveyed its staff. [O Voss] did too. The survey found it. | surveyed | survey
            [O Harland] surveyed the bridge. The survey found it. | surveyed | survey
            [O Harland] polled 9 percent. The poll found it. | polled | poll
            [O Harland] ruled [L Lima]. The ruling said it. | ruled | ruling
            [O Harland] ruled out a sale. The ruling said it. | ruled | ruling
            [O Harland] ruled against it, but [O Voss] did not. The ruling said it. | ruled | ruling
            Ana heard that [O Harland] ruled against it. The ruling said it. | ruled | ruling
            [O Harland] ruled against it. Judges in Lima did not. The ruling said it. | ruled | ruling
            [O Harland] ruled against it. [P Ana Ruiz] did not. The ruling said it. | ruled | ruling
            The court ruled on Monday. A judge disagreed. The ruling said it. | ruled | ruling
            [O Harland] surveyed its staff. It rained. It snowed. It froze. The survey found it. | surveyed | survey
            “[O Harland] surveyed its staff.” The survey found it. | surveyed | survey
            """)
    void madeNothingOrAnother(String marked, String verb, String noun) {
        assertThat(isAt(marked, verb, noun)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [O Harland] surveyed its staff. | 1 | true
            The ministry surveyed shops. | 2 | true
            [O Harland] staff surveyed shops. | 2 | false
            [P Ana Ruiz] surveyed shops. | 2 | false
            The bank and the ministry surveyed shops. | 5 | false
            """)
    void isThatOfOneOrganization(String marked, int end, boolean one) {
        assertThat(CognateVerb.mayHave(new SourceWords(MarkedText.of(marked).text(), 0, end)))
                .isEqualTo(one);
    }

    private static boolean isAt(String marked, String verb, String noun) {
        MarkedText text = MarkedText.of(marked);
        NewsText news = text.text();
        int document = news.tokens().size() - 1;
        while (!news.is(document, noun) && document > text.at(verb)) {
            document--;
        }
        return CognateVerb.isAt(
                news,
                text.at(verb),
                news.is(document, noun) ? document : news.tokens().size() - 1,
                noun);
    }
}
