package io.quotewire.core.indirect.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.OneSentence;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the content begins with a phrase after the cue. */
final class PhraseBeforeClauseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hale said as governor he would leave. | true
            Hale said of the 300 farms in the valley, 40 had gone. | true
            Hale said of the farms, most had gone. | true
            Hale said as he left it rained. | false
            Hale said as governor of a large port he left. | true
            Hale said of the farms that they had gone. | false
            Hale said of the farms, the crew had gone. | false
            Hale said of the farms, most of them new. | false
            Hale said to the crew he would leave. | false
            Hale said as governor. | false
            Hale said as a result of the deal, [O Harland]'s board had gone. | true
            Hale said as a result of recent digging below the hills of the valley, stocks are low. | true
            Hale said as many as 300 farms could go. | true
            Hale said as long as it rains, the crew will stay. | true
            Hale said as much as 14 inches of rain had fallen. | true
            Hale said as much as he could. | false
            Hale said by 2030, prices could fall. | true
            Hale said by the end of the year, ten boats would be gone. | true
            Hale said by the time the crew left, it was late. | true
            Hale said by telephone, the crew was late. | false
            Hale said by way of a joke, the crew was late. | false
            Hale said for ten days after the opening of the yard, it would hire. | true
            Hale said for the year, sales rose. | true
            Hale said for the year, the clerk added. | false
            Hale said by the time the crew, most of them old, had left, it was late. | true
            Hale said by the end of May, there would be ten boats. | true
            Hale said as well as mending boats, the yard would paint them. | true
            Hale said as well as he could. | false
            Hale said as a result of the deal, it expects to grow. | true
            Hale said as the rain fell, the crew had left. | true
            Hale said as [P Voss] was ill, his boat had stayed. | true
            Hale said as the rain fell on the yard. | false
            Hale said as the rain fell, the clerk said. | false
            Hale said as he left, the crew had gone. | false
            Hale said according to the report, the crew had gone. | true
            Hale said contrary to the rule, it was late. | true
            Hale said contrary to the rule. | false
            Hale said even with a new winch, the crew was late. | true
            Hale said even the crew had left. | false
            Hale said with wages rising across the port, the yard will pay more. | true
            """)
    void isFollowedByAClause(String sentence, boolean phrase) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(PhraseBeforeClause.isAt(OneSentence.of(marked), marked.at("said") + 1))
                .isEqualTo(phrase);
    }
}
