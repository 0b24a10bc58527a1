package io.quotewire.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UpperCaseTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "NATO", "Nato", "nATO", "NATo", "G-7", "R&D", "3", "O’BRIEN", "O’Brien", "ÉCOLE", "École", "éCOLE",
                "STRAßE", "Ǆ", "ǅ", "ﬁ", "ª", "ŉ", "𐐀", "𐐨", "A𐐨", "漢字"
            })
    void matchesJavasUpperCase(String words) {
        boolean same = words.equals(words.toUpperCase(Locale.ROOT));

        assertThat(UpperCase.is(words)).isEqualTo(same);
        assertThat(UpperCase.is("x" + words + "x", 1, words.length() + 1)).isEqualTo(same);
    }

    @Test
    void isWithinAWordOfBothBehindItsFirstLetter() {
        assertThat(UpperCase.isWithin("7to9Net")).isTrue();
        assertThat(UpperCase.isWithin("iQuay")).isTrue();
        assertThat(UpperCase.isWithin("Quay")).isFalse();
        assertThat(UpperCase.isWithin("QUAY")).isFalse();
        assertThat(UpperCase.isWithin("Q")).isFalse();
    }
}
