package io.quotewire.core.indirect.end;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.OneSentence;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The end of an infinitive. */
final class NonfiniteEndTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He vowed to cut taxes. | to cut taxes
            He vowed to cut taxes and praised the court. | to cut taxes
            He vowed to sit down and have some soup. | to sit down and have some soup
            They vowed to sit down and have closed the yard. | to sit down
            He vowed to cut taxes, and praised the court. | to cut taxes
            He vowed to cut taxes and to praise the court. | to cut taxes and to praise the court
            He vowed to cut taxes, but they left. | to cut taxes
            He vowed to cut taxes, which they did. | to cut taxes
            He vowed to cut taxes, the crew left. | to cut taxes
            He vowed to cut taxes, fees and fines. | to cut taxes, fees and fines
            He vowed to say that it was late, and that they left. | to say that it was late, and that they left
            He vowed to cut taxes but by May the court had left. | to cut taxes
            He vowed to cut taxes, although the court has left. | to cut taxes
            He vowed to cut taxes but not to raise tolls that grew. | to cut taxes but not to raise tolls that grew
            He vowed to cut taxes but fewer than he had said. | to cut taxes but fewer than he had said
            He vowed to raise tax breaks, but the court has left. | to raise tax breaks
            He claims to have cut taxes and has raised tolls. | to have cut taxes
            He claims to have cut taxes and raised tolls. | to have cut taxes and raised tolls
            He claims to have cut taxes and took the tolls. | to have cut taxes
            He vowed to cut taxes despite a strike by clerks. | to cut taxes
            He vowed to cut taxes, following a strike by clerks. | to cut taxes
            He vowed to cut taxes amid a strike. | to cut taxes
            He vowed to cut taxes in the latest sign of haste. | to cut taxes
            He vowed to cut taxes, in a move that may cost him votes. | to cut taxes
            He vowed to cut taxes in a move that may cost him votes. | to cut taxes in a move that may cost him votes
            He vowed to join in the latest round of talks. | to join in the latest round of talks
            He vowed to cut taxes despite a “call to wait”. | to cut taxes despite a “call to wait”
            He vowed to go on despite a storm and to cut taxes. | to go on despite a storm and to cut taxes
            He vowed to go on despite a storm and build boats. | to go on despite a storm and build boats
            He vowed to cut taxes despite strikes and fog. | to cut taxes
            He vowed to cut taxes following a plan. | to cut taxes following a plan
            He vowed to say that it was late despite a strike. | to say that it was late despite a strike
            He vowed to cut taxes, a thing that pleased. | to cut taxes, a thing that pleased
            """)
    void isBeforeTheNarratorsClause(String sentence, String content) {
        MarkedText marked = MarkedText.of(sentence);
        ReportingSentence scope = OneSentence.of(marked);
        int start = marked.at("to");

        assertThat(marked.words(start, NonfiniteEnd.before(scope, start, scope.end())))
                .isEqualTo(content);
    }
}
