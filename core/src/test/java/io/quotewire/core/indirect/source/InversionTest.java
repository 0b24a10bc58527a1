package io.quotewire.core.indirect.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.OneSentence;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cues before their source, by themselves. */
class InversionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry sank, said the pilot. | true
            The ferry sank, says [P Vance]. | true
            The ferry was “a wreck,” said [P Vance]. | true
            The ferry sank said [P Vance]. | false
            After the storm, said [P Vance]. | false
            """)
    void mainClauseAndCommaPrecede(String sentence, boolean inverted) {
        assertInverted(sentence, inverted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry sank, said that it was old. | false
            The ferry sank, said he. | true
            The ferry sank, said he was there. | false
            The ferry sank, said in tears. | false
            The ferry, once a wreck, said leaving the port would help. | false
            The ferry sank, said leading pilot [P Vance]. | true
            The ferry sank, said visiting engineers as they toured it. | true
            The ferry sank, said supporting senators who met there. | true
            """)
    void beginningOfASourceFollows(String sentence, boolean inverted) {
        assertInverted(sentence, inverted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry sank, adding [P Vance]. | false
            The ferry sank, never said [P Vance]. | false
            The ferry sank, barked [P Vance]. | false
            The ferry sank, added [P Vance]. | true
            """)
    void cueIsAFiniteVerbThatTakesAClause(String sentence, boolean inverted) {
        assertInverted(sentence, inverted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry, said [P Vance], is old. | true
            The ferry, said [P Vance], “is old and slow.” | true
            [P Hill], said [P Vance], “is a liar.” | true
            The ferry, said [P Vance], “old and slow.” | false
            The ferry, said [P Vance], the old pilot. | false
            In the end, said [P Vance], the ferry sank. | true
            In the end, said [P Vance], the old pilot. | false
            The trouble, said divers like [P Vance], is old. | true
            The trouble, said divers like [P Vance]. | false
            """)
    void restOfTheClauseMayFollowTheSource(String sentence, boolean inverted) {
        assertInverted(sentence, inverted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The old ferry crew swam, said [P Vance], but divers left. | true
            The old ferry crew swam, said the pilot, but divers left. | true
            The old ferry crew swam, said [P Vance]. | true
            The old ferry crew swam, said divers, but it rained. | false
            The old crew, all wet, swam, said [P Vance]. | false
            The “old ferry crew” swam, said [P Vance]. | false
            After the old ferry sank, said [P Vance]. | false
            The ferry sank, said [P Vance]. | false
            """)
    void enoughWordsWithoutAPauseCountAsAClause(String sentence, boolean clause) {
        ReportingSentence scope = OneSentence.of(MarkedText.of(sentence));

        assertThat(new Inversion().isBehindOnlyPause(scope, scope.cues().get(0)))
                .isEqualTo(clause);
    }

    private static void assertInverted(String sentence, boolean inverted) {
        ReportingSentence scope = OneSentence.of(MarkedText.of(sentence));

        assertThat(new Inversion().isAt(scope, scope.cues().get(0))).isEqualTo(inverted);
    }
}
