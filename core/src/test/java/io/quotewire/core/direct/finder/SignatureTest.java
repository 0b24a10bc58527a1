package io.quotewire.core.direct.finder;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatureTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “The best bridges are the ones that nobody notices.” — [P Mary Larkin] | Mary Larkin
            “The best bridges are the ones that nobody notices.” - [P Mary Larkin] | Mary Larkin
            “The best bridges are the ones that nobody notices.” — [P Mary Larkin], an engineer | Mary Larkin
            """)
    void findsTheSignatureAfterADash(String text, String source) {
        assertThat(FoundSource.ofLast(Signature::new, text)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “The best bridges are the ones that nobody notices.” — [P Mary Larkin] said so | -
            “The best bridges are the ones that nobody notices.” — an engineer | -
            “The best bridges are the ones that nobody notices.” [P Mary Larkin] | -
            """)
    void needsANameAndTheEndOfTheSentence(String text, String source) {
        assertThat(FoundSource.ofLast(Signature::new, text)).isEqualTo(source);
    }

    @Test
    void dashBeforeALabelIsABullet() {
        MarkedText marked = MarkedText.of("- [P Tom Bell]: “We won the lot.”\n- [P Ann Lee]: “We drew it.”");

        assertThat(new Signature(marked.text()).find(0)).isEmpty();
    }
}
