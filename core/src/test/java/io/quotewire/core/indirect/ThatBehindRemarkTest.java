package io.quotewire.core.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether "Hill said" is a parenthetical within its content. */
final class ThatBehindRemarkTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            There is a risk, [P Hill] said, that it will fail. | true
            In the yard, [P Hill] said, that it will fail. | false
            There is a risk, [P Hill] said that it will fail. | false
            Late as it was, there is a risk, [P Hill] said, that it will fail. | false
            """)
    void continuesTheContent(String sentence, boolean continuesTheContent) {
        MarkedText marked = MarkedText.of(sentence);
        ReportingSentence scope = OneSentence.of(marked);
        Cue cue = scope.cues().get(0);
        int source = marked.at("Hill");

        assertThat(new CueBeforeContent()
                        .find(scope, cue)
                        .filter(content -> ThatBehindRemark.is(scope, cue, new Phrase(source, source + 1), content)))
                .matches(found -> found.isPresent() == continuesTheContent);
    }
}
