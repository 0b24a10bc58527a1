package io.quotewire.core.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that close a sentence; the last cue is before the name. */
class ClosedByPersonTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Gone for good, to those who were there, said [P Ann Vance], a pilot. | true
            Owners struggle to sell, as prices are low, said [P Ann Vance], who owns two. | true
            Owners struggle to sell, as prices are low, said [P Ann Vance], a pilot, left. | false
            Owners struggle to sell, as prices are low, said [P Vance], a pilot. | false
            Owners struggle to sell, as prices are low, said [O Lima Bank], a lender. | false
            Owners struggle to sell, as prices are low, said [P Ann Vance]. | false
            As for prices, said [P Ann Vance], a pilot. | false
            """)
    void onlyAnAppositionOrARelativeClauseFollows(String sentence, boolean closed) {
        ReportingSentence scope = OneSentence.of(MarkedText.of(sentence));
        Cue cue = scope.cues().stream()
                .filter(verb -> verb.entry().lemma().equals("say"))
                .findFirst()
                .orElseThrow();

        assertThat(ClosedByPerson.is(scope, cue)).isEqualTo(closed);
    }
}
