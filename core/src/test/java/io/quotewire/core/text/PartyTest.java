package io.quotewire.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyTest {
    @ParameterizedTest
    @CsvSource({
        "D-Ill., Ill.",
        "R-Ohio, Ohio",
        "I-Vt., Vt.",
        "X-Ray, X-Ray",
        "D-day, D-day",
        "Doe, Doe",
        "D-I, D-I",
        "D, D"
    })
    void precedesItsState(String word, String state) {
        assertEquals(state, word.substring(Party.behind(word.toCharArray(), 0, word.length())));
    }
}
