package io.quotewire.core.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where statements end that are beside the main clause or ahead of it. */
class SaidOfAsideTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In a ruling that called it a crime, the court fined her. | it a crime
            In May, a ruling that called it a crime, cruel and old, came. | it a crime, cruel and old, came
            The ruling that called it a crime, cruel and old, came. | it a crime, cruel and old, came
            """)
    void endsAtTheCommaOfALeadingPhrase(String sentence, String said) {
        MarkedText marked = MarkedText.of(sentence);
        ReportingSentence read = OneSentence.of(marked);
        Cue cue = read.cues().get(0);

        assertThat(marked.words(cue.end(), SaidOfAside.endOf(read, cue, read.end())))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She accused him of theft, forged letters and bribery, and left. | true
            She accused him of theft, forged letters and bribery. | false
            She accused him of theft, forged it, and left. | false
            She accused him of theft, letters and bribery, and left. | false
            """)
    void aParticipleMayBelongToAList(String sentence, boolean listed) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(SaidOfAside.isListed(
                        marked.text(), marked.at(","), marked.text().tokens().size()))
                .isEqualTo(listed);
    }
}
