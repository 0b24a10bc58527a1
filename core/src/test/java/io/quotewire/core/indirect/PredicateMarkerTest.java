package io.quotewire.core.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The word between what somebody speaks about and what is said about it, with names marked by hand. */
class PredicateMarkerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Hale] described the plan as slow. | as | true
            [P Hale] accused the board of waste. | of | true
            [P Hale] blamed the delay on the weather. | on | true
            [P Hale] blamed the crew on Monday. | on | false
            [P Hale] blamed the delay on Monday. | on | false
            [P Hale] blamed the crew on Chirp. | on | false
            [P Hale] put the toll at 14. | at | true
            [P Hale] put the cup on the shelf at 9. | at | false
            [P Hale] put the score at 2-1. | at | false
            [P Hale] described the plan to us. | to | false
            """)
    void isWhatTheCueTakesAfterItsObject(String sentence, String word, boolean marks) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(PredicateMarker.isAt(
                        marked.text(), marked.at(word), marked.text().cues().get(0)))
                .isEqualTo(marks);
    }
}
