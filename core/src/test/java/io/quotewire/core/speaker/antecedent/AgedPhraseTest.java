package io.quotewire.core.speaker.antecedent;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Phrases that tell somebody's age; here the last of the text, from its last "the". */
final class AgedPhraseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The 41-year-old baker      | true
            The 41-year-old Spaniard   | true
            The 41-year-old striker    | true
            The 41-year-old            | false
            The baker                  | false
            The 41-year-old bridge     | false
            """)
    void isOfAPerson(String marked, boolean is) {
        NewsText text = MarkedText.of(marked).text();
        assertThat(new AgedPhrase(text).is(article(text), noun(text))).isEqualTo(is);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Karl Voss], 41, left. The 41-year-old baker                      | Karl Voss
            [P Karl Voss], 41, met [P Ian Roe], 40. The 41-year-old baker       | Karl Voss
            [P Karl Voss], 41, met [P Ian Roe], 41. The 41-year-old baker       | Ian Roe
            [P Karl Voss], 40, left. The 41-year-old baker                      | -
            [P Karl Voss] left 41 boats. The 41-year-old baker                  | -
            [L Lima], 41, is old. The 41-year-old baker                         | -
            [P Karl Voss], 41, left. The baker                                  | -
            """)
    void isOfWhomTheTextTellsThatAge(String marked, String name) {
        NewsText text = MarkedText.of(marked).text();
        int named = new AgedPhrase(text).named(article(text), noun(text));
        assertThat(named < 0 ? "-" : text.names().words(text.tokens(), named)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Karl Voss] left. The 41-year-old baker               | true
            The 41-year-old baker came. The 41-year-old baker       | true
            A 41-year-old man came. The 41-year-old baker           | false
            A 40-year-old man came. The 41-year-old baker           | true
            [P Karl Voss] left. The 23-year-old victim              | false
            [P Karl Voss] left. The baker                           | false
            """)
    void refersBackUnlessSomebodyElseIsOfThatAge(String marked, boolean refers) {
        NewsText text = MarkedText.of(marked).text();
        assertThat(new AgedPhrase(text).refersBack(article(text), noun(text))).isEqualTo(refers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The 41-year-old baker      | true
            The 41-year-old Spaniard   | false
            """)
    void mayTellATrade(String marked, boolean trade) {
        NewsText text = MarkedText.of(marked).text();
        assertThat(new AgedPhrase(text).isOfTrade(article(text), noun(text))).isEqualTo(trade);
    }

    private static int noun(NewsText text) {
        return text.tokens().size() - 1;
    }

    private static int article(NewsText text) {
        int article = noun(text);
        while (!text.is(article, "the")) {
            article--;
        }
        return article;
    }
}
