package io.quotewire.core.syntax.subject;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RelativeHeadTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            drew ire from lawmakers who said it had sunk. | lawmakers
            No mention of [P Mary Hill] who said it had sunk. | Mary Hill
            a letter of the crew who said it had sunk. | a letter of the crew
            four in 10 who said it had sunk. | four in 10
            residents of the port who said it had sunk. | residents of the port
            a wary response from dealers who said it had sunk. | dealers
            the ire of sailors and traders, who said it had sunk. | sailors and traders
            an appeal from his lawyers, who said it had sunk. | his lawyers
            the name given to a port spokesman who said it had sunk. | a port spokesman
            writers of all kinds who said it had sunk. | writers of all kinds
            a number of traders who said it had sunk. | a number of traders
            one of the traders who said it had sunk. | one of the traders
            a group of traders who said it had sunk. | a group of traders
            a report of traders who said it had sunk. | a report of traders
            fears of farmers who said it had sunk. | farmers
            face grievances from members of his own bloc who said it had sunk. | members of his own bloc
            the heads of three banks who said it had sunk. | the heads of three banks
            """)
    void isTheAntecedentOfTheClause(String text, String head) {
        MarkedText marked = MarkedText.of(text);
        int pronoun = 0;
        while (!marked.text().is(pronoun, "who")) {
            pronoun++;
        }
        int end = marked.text().isComma(pronoun - 1) ? pronoun - 1 : pronoun;
        Source found = RelativeHead.of(marked.text(), new Source(0, end, true));

        assertThat(marked.words(found.first(), found.end())).isEqualTo(head);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            possession of a poster | a poster
            responsible for a report | a report
            part of a story | a story
            a statement on the site | a statement on the site
            cuts for programmes | cuts for programmes
            """)
    void isTheTextOfAClauseWithThat(String text, String head) {
        MarkedText marked = MarkedText.of(text + " that said it had sunk.");
        Source found = RelativeHead.of(marked.text(), new Source(0, marked.at("said") - 1, true));

        assertThat(marked.words(found.first(), found.end())).isEqualTo(head);
    }
}
