package io.quotewire.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a subject directly follows a month. */
class FrontedMonthTest {
    @ParameterizedTest
    @CsvSource({
        "In November sources said so, 1, true",
        "In November the crew said so, 1, true",
        "the crew in March said so, 3, false",
        "in March last year, 1, false",
        "In March 2001, 1, false",
        "In March, 1, false",
        "March sources said so, 0, false"
    })
    void precedesItsSubject(String text, int month, boolean fronted) {
        assertThat(FrontedMonth.isAt(MarkedText.of(text).text(), month)).isEqualTo(fronted);
    }
}
