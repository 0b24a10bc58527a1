package io.quotewire.core.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReducedRelativeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Hill], asked whether it would rain, said no. | whether | true
            [P Hill], told that it would rain, went home. | that | true
            [P Hill], asked again whether it would rain, said no. | whether | true
            [P Hill], asked on Friday whether it would rain, said no. | whether | true
            [P Hill], asked Friday whether it would rain, said no. | whether | true
            [P Hill], asked whether it would rain, never said no. | whether | true
            """)
    void isFollowedByTheVerbOfTheSentence(String sentence, String content, boolean reduced) {
        assertThat(isReduced(sentence, content)).isEqualTo(reduced);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Hill], asked whether it would rain. | whether
            [P Hill], asked whether it would rain, or snow. | whether
            [P Hill], asked whether it would rain, adding that it should. | whether
            [P Hill] asked whether it would rain, said the mayor. | whether
            [P Hill], the mayor, asked whether it would rain, said the clerk. | whether
            [P Hill], who asked whether it would rain, said no. | whether
            [P Hill], asking whether it would rain, said no. | whether
            [P Hill], told reporters that it would rain, said the clerk. | that
            [P Hill], said that it would rain, left the hall. | that
            """)
    void isNoneWithoutOrWithAnActiveVerb(String sentence, String content) {
        assertThat(isReduced(sentence, content)).isFalse();
    }

    /** Whether the first cue is one, with the words before its comma, or before itself, as its subject. */
    private static boolean isReduced(String sentence, String content) {
        MarkedText marked = MarkedText.of(sentence);
        ReportingSentence read = OneSentence.of(marked);
        Cue cue = read.cues().get(0);
        int end = marked.text().isComma(cue.first() - 1) ? cue.first() - 1 : cue.first();
        return ReducedRelative.is(read, cue, new Phrase(0, end), marked.at(content));
    }
}
