package io.quotewire.core.indirect.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.OneSentence;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The start of content whose "that" does not directly follow its cue: the words from there on. */
final class LaterThatTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He said at the summit in [L Bern] that it rained. | that it rained
            He said only that it rained. | that it rained
            He said — online — that it rained. | that it rained
            He wrote to [P Hale]'s office that it rained. | that it rained
            He wrote to a group from the village who had won prizes that it rained. | that it rained
            He said in a long ruling that it rained. | that it rained
            He wrote of the sale in hopes that it would rain. | -
            He wrote of the sale in fear that it would rain. | -
            He said at noon adding that it rained. | -
            He wrote to a group who had won prizes. | -
            He ruled on filings that were late. | -
            He said the crew that left was late. | -
            He wrote to the council so that it rained. | -
            He said at the summit. | -
            He said on Monday, before he left, that it rained. | -
            """)
    void isFoundAfterTheInterveningWords(String sentence, String content) {
        MarkedText marked = MarkedText.of(sentence);
        ReportingSentence scope = OneSentence.of(marked);
        int found = LaterThat.behind(scope, scope.cues().get(0).end());

        assertThat(found < 0 ? "-" : marked.words(found, scope.end())).isEqualTo(content);
    }
}
