package io.quotewire.core.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InferenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Prices rose, suggesting that the drought was bad. | rose | true
            The storm passed, indicating that the worst was over. | passed | true
            Prices rose suggesting that the drought was bad. | rose | false
            Prices rose, saying that the drought was bad. | rose | false
            Prices rose, suggested that the drought was bad. | rose | false
            """)
    void isAParticipleOfConclusionBehindAComma(String sentence, String verb, boolean inference) {
        assertThat(inferred(sentence, verb)).isEqualTo(inference);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She rose, suggesting that the drought was bad. | false
            [P Mary Hill] rose, suggesting that the drought was bad. | false
            The voters rose, suggesting that the drought was bad. | false
            The report rose, suggesting that the drought was bad. | false
            Somebody rose, suggesting that the drought was bad. | false
            [L Lima] rose, suggesting that the drought was bad. | true
            [O Harland] rose, suggesting that the drought was bad. | true
            """)
    void isNotDrawnByWhoCanSuggest(String sentence, boolean inference) {
        assertThat(inferred(sentence, "rose")).isEqualTo(inference);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Prices rose, the mayor said, suggesting that the drought was bad. | rose | false
            Prices rose, the mayor slept, suggesting that the drought was bad. | rose | true
            """)
    void isNotDrawnBehindAnotherReport(String sentence, String verb, boolean inference) {
        assertThat(inferred(sentence, verb)).isEqualTo(inference);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [O Harland] said it would reopen, suggesting that the drought was over. | Harland | true
            [O Harland] has said that it would reopen, implying that the drought was over. | Harland | true
            [P Hale] warned that it was dry, indicating that the drought was bad. | Hale | true
            [P Hale] said, suggesting that the drought was over. | Hale | false
            [P Hale] said on Monday, suggesting that the drought was over. | Hale | false
            [P Hale] said it was dry, suggesting that it should be watered. | Hale | false
            [P Hale] said it was dry, suggesting without proof that the wells were empty. | Hale | false
            [P Hale] said it was dry, adding that the drought was bad. | Hale | false
            [P Hale] called for help, suggesting that the drought was bad. | Hale | false
            """)
    void isDrawnFromAClauseThatWasSaid(String sentence, String source, boolean inference) {
        MarkedText marked = MarkedText.of(sentence);
        ReportingSentence read = OneSentence.of(marked);
        Cue cue = read.cues().get(read.cues().size() - 1);

        assertThat(Inference.is(read, cue, new Phrase(marked.at(source), marked.at(source) + 1)))
                .isEqualTo(inference);
    }

    /** Whether the last cue infers, with the words before this verb as its source. */
    private static boolean inferred(String sentence, String verb) {
        MarkedText marked = MarkedText.of(sentence);
        ReportingSentence read = OneSentence.of(marked);
        Cue cue = read.cues().get(read.cues().size() - 1);
        return Inference.is(read, cue, new Phrase(0, marked.at(verb)));
    }
}
