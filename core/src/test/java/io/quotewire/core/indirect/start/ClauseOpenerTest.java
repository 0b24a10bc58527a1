package io.quotewire.core.indirect.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.OneSentence;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a clause without "that" may open behind the first cue. */
final class ClauseOpenerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            He said the winch broke. | true
            He said about three million people voted. | true
            He said nothing would change. | true
            He said some of the crew had left. | true
            He said $3m was lost. | true
            He reported on deals. | false
            He said only in passing that it broke. | false
            He said them. | false
            He said in [L Lima] on Monday, “It broke.” | false
            """)
    void isNotAnObjectOrAnotherPhrase(String sentence, boolean opens) {
        MarkedText marked = MarkedText.of(sentence);
        ReportingSentence read = OneSentence.of(marked);

        assertThat(ClauseOpener.isAt(
                        read, read.cues().get(0), read.cues().get(0).end()))
                .isEqualTo(opens);
    }
}
