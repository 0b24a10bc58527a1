package io.quotewire.core.indirect.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.syntax.MarkedText;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The source next to a cue, by itself. */
class SourcePhraseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Ruben Vance] said it sank. | Ruben Vance
            [P Ruben Vance], who steered, said it sank. | Ruben Vance
            [P Ruben Vance] never said it sank. | Ruben Vance
            [P Ruben Vance], a sailor known as “Old Fox,” said it sank. | Ruben Vance
            [P Ruben Vance], a sailor, said it sank. | Ruben Vance
            It was his boat, a wreck known as “Old Fox,” said the crew. | -
            In May she said it sank. | she
            Said it sank. | -
            """)
    void subjectPrecedesTheCue(String sentence, String source) {
        assertBefore(sentence, 0, source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She said it sank. | 1 | -
            It sank, she said. | 3 | she
            """)
    void subjectIsNotBeforeTheLeftEdge(String sentence, int left, String source) {
        assertBefore(sentence, left, source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It sank, said the pilot, [P Ruben Vance]. | the pilot, Ruben Vance
            It sank, said [P Ruben Vance], [P Ana Moll] and others. | Ruben Vance
            It sank, said later she. | she
            It sank, said after dusk. | -
            It sank, said that it was old. | -
            It sank, said | -
            """)
    void phraseFollowsAnInvertedCue(String sentence, String source) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(words(marked, SourcePhrase.after(marked.text(), marked.at("said") + 1, marked.size())))
                .isEqualTo(source);
    }

    private static void assertBefore(String sentence, int left, String source) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(words(
                        marked,
                        SourcePhrase.before(marked.text(), marked.text().cues().get(0), left)))
                .isEqualTo(source);
    }

    private static String words(MarkedText marked, Optional<Phrase> phrase) {
        return phrase.map(found -> marked.words(found.start(), found.end())).orElse("-");
    }
}
