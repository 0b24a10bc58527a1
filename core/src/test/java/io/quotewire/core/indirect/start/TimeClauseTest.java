package io.quotewire.core.indirect.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.OneSentence;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the words after a given one only tell when something was said. */
class TimeClauseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She said after the crew had left. | after | true
            She said while showing the boat. | while | true
            She said as the trial began. | as | true
            She said as president she would leave. | as | false
            She said after the vote that it sank. | after | false
            She said while it rained, it sank. | while | false
            She said after seven years it sank. | after | false
            She said because it rained it sank. | because | false
            She said the crew had left. | the | false
            """)
    void recognisesATimeClause(String sentence, String word, boolean time) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(TimeClause.isAt(OneSentence.of(marked), marked.at(word))).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource({"She said when asked why., true", "She said when it sank., false"})
    void recognisesAClauseAboutAQuestion(String sentence, boolean question) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(TimeClause.isOfQuestion(marked.text(), marked.at("when"))).isEqualTo(question);
    }
}
