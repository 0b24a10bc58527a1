package io.quotewire.core.indirect.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.indirect.OneSentence;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a clause without "that" follows the first cue of a sentence. */
final class PlainClauseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He said the bridge was shut. | true
            He announced the bridge was shut. | true
            He announced they'll stay. | true
            He announced a plan for the bridge. | false
            He denied the charge and said so. | false
            He announced a sale of boats that were old. | false
            He denied a report that it was late. | false
            He reported earnings for the month ended in May. | false
            He announced prices jumped to $3. | true
            He announced it when the crew left. | false
            He maintains control of the board and has the last word. | false
            He announced the sale and he had left. | false
            He announced his wife and he had left. | true
            He announced [P Mary Hill] and he had left. | true
            He wrote “The Long Way Home” after the war. | false
            He wrote “the boats were late” after the war. | true
            """)
    void needsASubjectAndAVerb(String sentence, boolean clause) {
        MarkedText marked = MarkedText.of(sentence);
        ReportingSentence scope = OneSentence.of(marked);
        Cue cue = scope.cues().get(0);

        assertThat(PlainClause.isAt(scope, cue, cue.end())).isEqualTo(clause);
    }
}
