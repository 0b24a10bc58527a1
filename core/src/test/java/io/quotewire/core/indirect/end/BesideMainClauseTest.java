package io.quotewire.core.indirect.end;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.OneSentence;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BesideMainClauseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Hale], who said it sank, left.
            [P Hale] — who said it sank — left.
            [P Hale], who left after the crew said it sank, slept.
            The yard, whose said rule it was, left.
            While [P Hale] said it sank, the crew left.
            But while [P Hale] said it sank, the crew left.
            Even as [P Hale] said it sank, the crew left.
            Saying that it sank, [P Hale] left.
            Rumours, claiming that it sank, spread.
            The captain of the boat, saying that it sank, left.
            A day after [P Hale] said it sank, the crew left.
            Two weeks before [P Hale] said it sank, the crew left.
            Hours after [P Hale] said it sank, the crew left.
            """)
    void isARelativeOrFrontedClause(String sentence) {
        assertThat(isBeside(sentence)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Hale] said it sank.
            But [P Hale] said it sank.
            It was late, saying that it sank.
            In the port, saying that it sank, [P Hale] left.
            A grey boat, in the port, saying that it sank, left.
            [P Hale], who slept, said it sank.
            The man who said it sank, left.
            A day later [P Hale] said it sank, the crew left.
            A week ago [P Hale] said it sank.
            While the crew slept, [P Hale] said it sank.
            [P Hale], who slept on the old grey boat of the son of the owner of the yard of the port \
            said it sank.
            """)
    void isNotTheMainClause(String sentence) {
        assertThat(isBeside(sentence)).isFalse();
    }

    private static boolean isBeside(String sentence) {
        ReportingSentence read = OneSentence.of(MarkedText.of(sentence));
        return BesideMainClause.is(read, read.cues().get(0));
    }
}
