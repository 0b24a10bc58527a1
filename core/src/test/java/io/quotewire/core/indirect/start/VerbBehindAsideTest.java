package io.quotewire.core.indirect.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.OneSentence;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clause of a verb behind commas or dashes. */
class VerbBehindAsideTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He told staff the winch, due in May, was late. | true
            He told staff the winch, due in May, broke down. | true
            He told staff the winch, due in May, said no. | false
            He told staff the winch, due in May, and left. | false
            He told staff the winch, due in May. | false
            He told staff the winch, “due in May,” was late. | false
            He told staff the winch, due in May or in June or in July of this or the next year, was late. | false
            He said the winch, due in May, was late. | true
            He said the winch, due in May, broke down. | false
            It shows the winch, due in May, was late. | false
            """)
    void belongsToTheSubjectThatTheCueReports(String sentence, boolean reported) {
        MarkedText marked = MarkedText.of(sentence);
        ReportingSentence scope = OneSentence.of(marked);

        assertThat(VerbBehindAside.isOfSubject(scope, scope.cues().get(0), marked.at(",")))
                .isEqualTo(reported);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Hale] – who said the port was shut – was there. | 2
            [P Hale] – who said the port was shut – the mayor. | 0
            [P Hale] said the port – closed since May – would open. | 0
            [P Hale] – the mayor – said the port was shut – was there. | 0
            CALDER – [P Hale] said the port was shut – was there. | 0
            """)
    void belongsToTheMainClauseBehindTheOnlyDash(String sentence, int dashes) {
        MarkedText marked = MarkedText.of(sentence);
        ReportingSentence scope = OneSentence.of(marked);
        int start = scope.cues().get(0).end();
        int dash = start;
        while (!marked.text().isDash(dash)) {
            dash++;
        }

        assertThat(VerbBehindAside.isOfMainClause(scope, start, dash)).isEqualTo(dashes > 0);
    }
}
