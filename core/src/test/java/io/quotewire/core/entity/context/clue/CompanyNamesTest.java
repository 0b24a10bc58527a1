package io.quotewire.core.entity.context.clue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the first marked name of a text is. */
final class CompanyNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It bought [P Eli Lilly]. | true
            It bought [P Eli Voss]. | false
            It bought [P Lilly]. | false
            """)
    void knownOnesNeedNothingElse(String text, boolean company) {
        assertThat(isCompany(text)).isEqualTo(company);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P John Deere] left. | false
            [P John Deere] stores shut. | true
            [P John Deere] left. [P John Deere]'s shares fell. | true
            [P John Deere] left. She bought shares of [P John Deere]. | true
            [P John Deere] left. She is an analyst at [P John Deere]. | true
            [P John Deere] left. [P Karl Deere] stores shut. | false
            [P Karl Voss] shares fell. [O Karl Voss Group] cut jobs. | true
            [P Karl Voss] left. [O Karl Voss Group] cut jobs. | false
            [P Karl Voss] shares fell. [O Karl Voss Lamps] cut jobs. | false
            """)
    void thoseWithNamesakesNeedATradeSomewhere(String text, boolean company) {
        assertThat(isCompany(text)).isEqualTo(company);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[P Eli Lilly], 43, left.",
                "[P Eli Lilly], who left, slept.",
                "[P Eli Lilly], his wife, left.",
                "[P Eli Lilly], a retired teacher, left.",
                "[P Eli Lilly], the oldest teacher in [L Lima], left.",
                "[P Eli Lilly] was shot.",
                "The teacher [P Eli Lilly] left."
            })
    void namesakeIsShownByWhatIsSaidOfPersons(String text) {
        assertThat(showsNamesake(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[P Eli Lilly] fell.",
                "[P Eli Lilly], which fell, rose.",
                "[P Eli Lilly], a Dutch soap maker, fell.",
                "[P Eli Lilly], an insurer, fell.",
                "[P Eli Lilly], a",
                "[P Eli Lilly],",
                "The insurer [P Eli Lilly] fell.",
                "[P Eli Voss], 43, left."
            })
    void firmIsNoNamesake(String text) {
        assertThat(showsNamesake(text)).isFalse();
    }

    private static boolean isCompany(String marked) {
        OrganizationText text = NamesOf.text(MarkedText.of(marked));
        return new CompanyNames(text)
                .isOne(text.names().firstToken(0), text.names().endToken(0));
    }

    private static boolean showsNamesake(String marked) {
        OrganizationText text = NamesOf.text(MarkedText.of(marked));
        return new CompanyNames(text)
                .showNamesake(text.names().firstToken(0), text.names().endToken(0));
    }
}
