package io.quotewire.core.indirect.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.OneSentence;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cues of reported speech and their sources, in sentences whose names are marked by hand. */
class CueAndSourceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Hale], a clerk, said it rained. | said | Hale
            The crew said it rained. | said | The crew
            In the yard said it rained. | said | -
            """)
    void sourceMayPrecedeItsCue(String sentence, String verb, String source) {
        MarkedText marked = MarkedText.of(sentence);
        int cue = marked.text().cueAt(marked.at(verb));

        assertThat(SourcePhrase.before(marked.text(), marked.text().cues().get(cue), 0)
                        .map(phrase -> marked.words(phrase.start(), phrase.end()))
                        .orElse("-"))
                .isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It rained, said [P Hale], who left. | Hale
            It rained, said the crew on Monday. | the crew
            It rained, said to him. | -
            """)
    void sourceMayFollowItsCue(String sentence, String source) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(SourcePhrase.after(marked.text(), marked.at("said") + 1, marked.size())
                        .map(phrase -> marked.words(phrase.start(), phrase.end()))
                        .orElse("-"))
                .isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It rained, said [P Hale]. | true
            The trouble, said [P Hale], is old. | true
            [P Hale], a clerk, said she left. | false
            [P Hale] said it rained. | false
            It rained, saying no. | false
            As a result, said [P Hale], it rained. | true
            The plan is “a shame,” said [P Hale]. | true
            """)
    void cueMayPrecedeItsSource(String sentence, boolean inverted) {
        ReportingSentence scope = OneSentence.of(MarkedText.of(sentence));

        assertThat(new Inversion().isAt(scope, scope.cues().get(0))).isEqualTo(inverted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Hale] said it rained and added it stopped. | Hale; Hale
            [P Hale] may say it rained, adding it stopped. | Hale; Hale
            [P Hale] said it rained, but the crew said it stopped, adding it was late. | Hale; the crew; the crew
            With [P Ann Hill] saying it rained, [P Hale] said it stopped. | Ann Hill; Hale
            [P Hale] said it rained, adding it stopped. | Hale; Hale
            Noting it rained, [P Hale] said it stopped. | Hale; Hale
            [P Hale] said the crew warned it rained, adding it stopped. | Hale; the crew; Hale
            """)
    void coordinatedCuesShareTheirSource(String sentence, String sources) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(OneSentence.sources(marked)).containsExactly(sources.split("; ", -1));
    }
}
