package io.quotewire.core.indirect.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.OneSentence;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sources at the beginning of a sentence, with the content behind them. */
class FrontedSourceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            According to the mayor, the bridge was shut. | the mayor: the bridge was shut
            According to [P Ann Hale], a rigger, it was shut. | Ann Hale: it was shut
            According to the mayor the bridge was shut. | the mayor: the bridge was shut
            According to the mayor it was shut. | the mayor: it was shut
            According to the authors, [P Hale] and [P Voss] met in May. | the authors: Hale and Voss met in May
            """)
    void contentFollowsACommaOrBeginsAClause(String sentence, String found) {
        assertThat(found(sentence)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "'According to the mayor, [P Hale] said it rained.'",
        "'According to the mayor, [P Hale] denied that it rained.'",
        "According to the mayor."
    })
    void nothingElseIsContent(String sentence) {
        assertThat(found(sentence)).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            According to the mayor the bridge was shut. | true
            According to the mayor it was shut. | true
            According to the mayor that was shut. | false
            According to the mayor the crew said so. | false
            According to the mayor the bridge. | false
            """)
    void clauseNeedsNoComma(String sentence, boolean clause) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(FrontedSource.opensClause(OneSentence.of(marked), marked.at("mayor") + 1))
                .isEqualTo(clause);
    }

    private static String found(String sentence) {
        MarkedText marked = MarkedText.of(sentence);
        ReportingSentence scope = OneSentence.of(marked);
        Phrase source = SourcePhrase.after(marked.text(), marked.at("to") + 1, scope.end())
                .orElseThrow();
        return FrontedSource.find(scope, source)
                .map(front ->
                        marked.words(front.source().start(), front.source().end())
                                + ": "
                                + marked.words(front.content(), scope.end()))
                .orElse("-");
    }
}
