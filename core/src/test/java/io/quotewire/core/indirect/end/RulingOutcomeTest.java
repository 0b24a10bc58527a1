package io.quotewire.core.indirect.end;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.OneSentence;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulingOutcomeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The court ruled that it was void, handing a victory to the crew. | handing | true
            The court ruled on Monday that it was void, upholding the ban. | upholding | true
            The court ruled that it was void, handing them papers. | handing | false
            The court ruled that it was void, upholding the ban, and that it rained. | upholding | false
            The court ruled that it was void, raining all day. | raining | false
            The court said that it was void, handing a victory to the crew. | handing | false
            """)
    void isToldBehindWhatACourtRules(String sentence, String word, boolean outcome) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(RulingOutcome.isAt(OneSentence.of(marked), marked.at("that"), marked.at(word)))
                .isEqualTo(outcome);
    }
}
