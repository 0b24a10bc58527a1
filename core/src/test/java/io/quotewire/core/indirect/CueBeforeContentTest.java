package io.quotewire.core.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The boundaries and kind of the content after a cue. */
class CueBeforeContentTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He said that it rained. | THAT: that it rained
            He said later that it rained. | THAT: that it rained
            He said at the gate that it rained. | THAT: that it rained
            He said, in the yard by the gate, that it rained. | THAT: that it rained
            He said it rained. | BARE: it rained
            He said they'll stay. | BARE: they'll stay
            He said the crew back the plan. | BARE: the crew back the plan
            He told the crew on Monday it rained. | BARE: it rained
            He asked why it rained. | WH: why it rained
            He vowed to stay. | TO: to stay
            He vowed not to stay. | TO: not to stay
            He urged the crew to stay. | TO: the crew to stay
            He told the crew on Monday not to stay. | TO: not to stay
            He called on them to stay. | TO: them to stay
            He urged the crew on Monday to stay. | TO: to stay
            He asked the old port board last week not to wait. | TO: not to wait
            He ordered the crew earlier this week to stay. | TO: to stay
            He pleaded with the crew in May to stay. | TO: to stay
            He asked the board in 1907 to wait. | TO: to wait
            He urged the crew to stay on Monday. | TO: the crew to stay on Monday
            He urged the crew of last year to stay. | TO: the crew of last year to stay
            He urged the crew in the yard to stay. | TO: the crew in the yard to stay
            He pleaded with the crew to stay. | TO: the crew to stay
            He appealed to the crew to stay. | TO: the crew to stay
            He asked to stay. | -
            He denied taking the boat. | ING: taking the boat
            He denied wrongdoing there. | -
            He denied Boeing paid. | BARE: Boeing paid
            He said the same of the old crew. | -
            He claimed victory while the crew ended its work. | -
            He told the nurses who filled the square that it rained. | THAT: that it rained
            He told the crew who would go. | WH: who would go
            He wrote in a long ruling that it rained. | THAT: that it rained
            He did not say when it rained. | -
            He said only that it rained. | THAT: that it rained
            He said instead that it rained. | THAT: that it rained
            He said earlier this week that it rained. | THAT: that it rained
            He insisted quietly that it rained. | THAT: that it rained
            He said — online — that it rained. | THAT: that it rained
            He said — falsely — that he'd slept. | THAT: that he'd slept
            He wrote in his book that he'd slept. | THAT: that he'd slept
            He ruled only on filings that were late. | -
            He wrote on Monday — a claim that he made often. | -
            He found nearly nothing that had been new. | -
            He said so. | -
            He said to the crew. | -
            He told it rained. | -
            Even as he said it rained, the crew stayed. | BARE: it rained
            Now that he said it rained, the crew stayed. | BARE: it rained
            As he said it rained, the crew stayed. | BARE: it rained
            """)
    void isAClauseOrAnInfinitive(String sentence, String content) {
        MarkedText marked = MarkedText.of(sentence);
        ReportingSentence scope = OneSentence.of(marked);

        String found = new CueBeforeContent()
                .find(scope, scope.cues().get(0))
                .map(part -> part.kind() + ": " + marked.words(part.start(), part.end()))
                .orElse("-");

        assertThat(found).isEqualTo(content);
    }
}
