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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The judge said that he lied and fined him. | true
            The judges said that he lied and sentenced [P Hill] to a year. | true
            The court ruled that it was void and awarded the crew a boat. | true
            The panel ruled that it was void and granted her appeal. | true
            A jury found that he lied and convicted him. | true
            The judge said that he was fined and jailed in May. | false
            The judge said that he was held and sentenced to a year. | false
            The judge said that he lied and thanked him. | false
            The judge said that the jury heard it and convicted him. | false
            The judge said that a lower court erred and fined him. | false
            The lawyer said that he lied and fined him. | false
            The judge said that he lied but fined him. | false
            """)
    void isWhatACourtImposes(String sentence, boolean imposed) {
        MarkedText marked = MarkedText.of(sentence);
        int joint = marked.at(sentence.contains(" and ") ? "and" : "but");

        assertThat(RulingOutcome.isImposedAt(OneSentence.of(marked), marked.at("that"), joint))
                .isEqualTo(imposed);
    }
}
