package io.quotewire.core.speaker.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the words behind an article tell of somebody. */
final class TraitsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the 27-year-old striker   | the 27-year-old          | true
            the Spanish striker       | the Spaniard             | true
            the Ireland striker       | the Irishman             | true
            the Scottish singer       | the Briton               | true
            the British singer        | the Scot                 | false
            the 27-year-old Spaniard  | the 27-year-old Dane     | false
            the Spanish striker       | the 27-year-old          | false
            the world number two      | the Spaniard             | false
            """)
    void tellOfAPhraseOfTheSame(String stated, String phrase, boolean tell) {
        assertThat(read(stated).tell(read(phrase))).isEqualTo(tell);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the 27-year-old striker   | the 28-year-old          | true
            the Spanish striker       | the Ireland striker      | true
            the 27-year-old Spaniard  | the 27-year-old Dane     | true
            the British singer        | the Scot                 | false
            the Spanish striker       | the 27-year-old          | false
            the Spanish Democrat      | the Texan Democrat       | true
            """)
    void contradictAPhraseOfSomethingElse(String stated, String phrase, boolean contradict) {
        assertThat(read(stated).contradict(read(phrase))).isEqualTo(contradict);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the Ireland manager",
                "the French Open champion",
                "the British Airways boss",
                "the Italian league striker",
                "the Dutch club's striker",
                "the striker",
                "the Lima mayor",
                "the 27-month-old"
            })
    void areNoneOfOtherPhrases(String phrase) {
        assertThat(read(phrase)).isEqualTo(Traits.NONE);
    }

    private static Traits read(String phrase) {
        NewsText text = MarkedText.of("So " + phrase).text();
        return Traits.of(text, 2, text.tokens().size() - 1);
    }
}
