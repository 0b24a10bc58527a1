package io.quotewire.core.aside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BracketedAbbreviationTest {
    @ParameterizedTest
    @CsvSource({
        "harail, harland rail board, true",
        "hrb, harland rail board, true",
        "unicef, united nations children emergency fund, true",
        "fox, fox news, false",
        "tarn, harland rail board, false",
        "rail, harland rail board, false",
        "harl, harland rail board, false",
        "hrx, harland rail board, false"
    })
    void takesItsLettersFromTheName(String form, String name, boolean abbreviation) {
        assertThat(BracketedAbbreviation.isOf(form, name)).isEqualTo(abbreviation);
    }
}
