package io.quotewire.core.entity.context.clue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CapitalRunsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            near Bloomly it rained | Bloomly | true | true | Bloomly
            near Bloomly Air it rained | Bloomly | false | true | Bloomly Air
            near Bloomly Air it rained | Air | false | false | Air
            near The Bloomly it rained | Bloomly | true | true | Bloomly
            near The Bloomly it rained | The | false | false | The Bloomly
            near Bloomly [O Air] it rained | Bloomly | false | true | Bloomly
            near [O Air] Bloomly it rained | Bloomly | false | false | Bloomly
            near [O Air] it rained | Air | false | false | Air
            near bloomly it rained | bloomly | false | false | bloomly
            """)
    void standApartFromNames(String marked, String word, boolean alone, boolean opens, String run) {
        MarkedText text = MarkedText.of(marked);
        CapitalRuns runs = NamesOf.text(text).runs();
        int token = text.at(word);

        assertThat(runs.isAlone(token)).isEqualTo(alone);
        assertThat(runs.opensAt(token)).isEqualTo(opens);
        assertThat(text.words(token, runs.end(token))).isEqualTo(run);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [O Air] left | Air | false
            [O Air] left | left | true
            """)
    void endBeforeAName(String marked, String word, boolean free) {
        MarkedText text = MarkedText.of(marked);
        CapitalRuns runs = NamesOf.text(text).runs();

        assertThat(runs.isFree(text.at(word))).isEqualTo(free);
        assertThat(runs.isFree(text.size())).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            near Bloomly Air it rained | it | 2 | Bloomly
            near Bloomly Air it rained | it | 1 | Bloomly
            near Bloomly Dutch Air it rained | it | 1 | -
            near The Bloomly it rained | it | 2 | Bloomly
            near [O Hill] Air it rained | it | 2 | -
            near Bloomly Air it rained | rained | 2 | -
            """)
    void beginWithinSomeWords(String marked, String behind, int most, String first) {
        MarkedText text = MarkedText.of(marked);
        int start = NamesOf.text(text).runs().start(text.at(behind), most);

        assertThat(start < 0 ? "-" : text.words(start, start + 1)).isEqualTo(first);
    }
}
