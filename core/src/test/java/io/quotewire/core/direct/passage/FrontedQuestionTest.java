package io.quotewire.core.direct.passage;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the passage is in the question to which the subject of its sentence answers. */
final class FrontedQuestionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Asked whether they were "old boats," [P Hill] said no. | true
            When asked whether they were "old boats," [P Hill] said no. | true
            Asked if it was a "fair and open" race, [P Hill] replied that it was. | true
            Asked about the "old boats" in the port, [P Hill] said no. | true
            Asked what "fair play" meant to her, [P Hill] said little. | true
            Asked by [P Voss], a clerk, if it was "an old boat," [P Hill] said no. | true
            Asked if it was late, "not at all," [P Hill] said. | false
            Asked about it, [P Hill] called it "an old boat," the crew said. | false
            Asked about the boat, which [P Voss] called "a bad joke," [P Hill] said no. | false
            The clerk who asked if it was "an old boat" left, [P Hill] said. | false
            "When asked if I left, I laughed," [P Hill] said. | false
            """)
    void containsWhatWasAsked(String marked, boolean holds) {
        assertThat(FrontedQuestion.holds(MarkedText.of(marked).text(), 0)).isEqualTo(holds);
    }
}
