package io.quotewire.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a clause opens. */
final class ClauseOpeningTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sailors left. | true
            Now only Sailors left. | true
            In May, Sailors left. | true
            Last week, Sailors left. | true
            However, Sailors left. | true
            But Sailors left. | true
            It was late, and Sailors left. | true
            It was late because Sailors left. | true
            She said that Sailors left. | true
            Lima (Agency) - Sailors left. | true
            “It is late,” Sailors said. | true
            It was late and Sailors left. | false
            They met Sailors there. | false
            It was a yard that Sailors left. | false
            As it was late, Sailors left. | false
            The mayor, Sailors and others left. | false
            """)
    void isTheBeginningOrBehindWhatLeadsUp(String text, boolean opens) {
        MarkedText marked = MarkedText.of(text);

        assertThat(ClauseOpening.isAt(marked.text(), marked.at("Sailors"))).isEqualTo(opens);
    }
}
