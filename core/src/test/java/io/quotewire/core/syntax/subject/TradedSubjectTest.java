package io.quotewire.core.syntax.subject;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.Source;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TradedSubjectTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Shares fell. | true
            Shares in [O Harland] fell. | true
            The price of copper fell. | true
            The shareholders fell silent. | false
            [O Premier Oil] fell silent. | false
            """)
    void isAWordForWhatIsTradedButNoName(String sentence, boolean traded) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(TradedSubject.is(marked.text(), new Source(0, marked.at("fell"), false)))
                .isEqualTo(traded);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Shares fell after [O Harland] cut its forecast, blaming a strike. | blaming | Harland
            Shares fell because [O Harland] cut its forecast, blaming a strike. | blaming | Harland
            Shares fell as [O Harland] cut its forecast, blaming a strike. | blaming | Harland
            Shares fell after it rained as [O Harland] cut its forecast, blaming a strike. | blaming | Harland
            Shares fell, blaming a strike. | blaming | -
            Shares fell on Monday, blaming a strike. | blaming | -
            Shares fell after [O Harland] cut its forecast, suggesting a strike. | suggesting | -
            """)
    void reasonIsTheLastSubordinateClause(String sentence, String participle, String first) {
        MarkedText marked = MarkedText.of(sentence);
        int start = TradedSubject.reason(marked.text(), 0, marked.at(participle));

        assertThat(start < 0 ? "-" : marked.words(start, start + 1)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            After shares fell, blaming a strike. | After | blaming | shares
            After shares fell, blaming a strike. | shares | blaming | -
            """)
    void reasonBeginsBehindTheSubject(String sentence, String from, String participle, String first) {
        MarkedText marked = MarkedText.of(sentence);
        int start = TradedSubject.reason(marked.text(), marked.at(from) - 1, marked.at(participle));

        assertThat(start < 0 ? "-" : marked.words(start, start + 1)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She cut it. | true
            [P Mary Hill] cut it. | true
            [O Harland] cut it. | true
            The company cut it. | true
            The storm cut it. | false
            [L Lima] cut it. | false
            """)
    void onlySomebodyActs(String sentence, boolean somebody) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(TradedSubject.isSomebody(marked.text(), new Source(0, marked.at("cut"), false)))
                .isEqualTo(somebody);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Shares in [O Harland] fell after it cut. | Harland
            On Monday, shares in drug maker [O Harland] fell after it cut. | Harland
            The [O Harland] shares fell after it cut. | Harland
            [O Harland]'s shares fell after it cut. | Harland
            Shares in [L Lima] fell after it cut. | -
            Shares in [O Harland] and [O Voss] fell after it cut. | -
            Its shares in [O Harland] fell after it cut. | -
            Shares fell in May when [O Harland] quit after it cut. | -
            """)
    void ownerIsWhoseSharesOpenAClause(String sentence, String owner) {
        MarkedText marked = MarkedText.of(sentence);
        OptionalInt name = TradedSubject.owner(marked.text(), 0, marked.at("after"));

        assertThat(name.isEmpty() ? "-" : words(marked, name.getAsInt())).isEqualTo(owner);
    }

    private static String words(MarkedText marked, int name) {
        EntitySpans names = marked.text().names();
        return marked.words(names.firstToken(name), names.endToken(name));
    }
}
