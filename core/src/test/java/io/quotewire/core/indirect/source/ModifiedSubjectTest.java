package io.quotewire.core.indirect.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.indirect.OneSentence;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The subject of a content that is recognised by its modifier and verb. */
final class ModifiedSubjectTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Ann Hale], a rigger, said the clips on the mountain section had been checked. | on
            [P Ann Hale], a rigger, said the crew at the port was late. | at
            """)
    void hasAVerbBehindItsModifier(String marked, String modifier) {
        assertThat(hasVerb(marked, modifier)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Ann Hale], a rigger, said the clips had been checked. | had
            [P Ann Hale], a rigger, said the crew of the firm that had left was late. | of
            [P Ann Hale], a rigger, said the crew in the town [P Tom Bray] had left was late. | in
            [P Ann Hale], a rigger, said the crew on the ward her son was on left. | on
            The crew was late, said the head of the port was shut. | of
            """)
    void hasNoneInARelativeClauseNorBehindAClause(String marked, String modifier) {
        assertThat(hasVerb(marked, modifier)).isFalse();
    }

    private static boolean hasVerb(String marked, String modifier) {
        MarkedText text = MarkedText.of(marked);
        ReportingSentence sentence = OneSentence.of(text);
        Cue said = sentence.cues().get(0);
        return ModifiedSubject.hasVerb(sentence, said, text.at(modifier));
    }
}
