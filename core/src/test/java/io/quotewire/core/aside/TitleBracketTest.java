package io.quotewire.core.aside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleBracketTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Barr. (Mrs) Ana Ruiz",
                "Justice (ret'd) Ana Ruiz",
                "The Municipal Chief Executive (MCE) for Lima",
                "a Member of Parliament (MP)",
                "the Inspector General of Police (IGP)"
            })
    void addsATitleOrTheLettersOfAnOffice(String text) {
        assertThat(is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Barr. (Mrs) said",
                "Barr. (Mrs)",
                "Barr. (Mrs) ",
                "Ana Ruiz (54) left",
                "Ana Ruiz (retired in May) left",
                "The Chief Municipal Executive (MCE) for Lima",
                "The Quayton Port Authority (QPA) said",
                "Mayors, Clerks and Editors (MCE) left",
                "Ruiz () left",
                "(MP)",
                "Parliament (MP)"
            })
    void otherBracketsAreKept(String text) {
        assertThat(is(text)).isFalse();
    }

    private static boolean is(String text) {
        int open = text.indexOf('(');
        return TitleBracket.is(
                text,
                open,
                text.indexOf(')'),
                text.substring(0, open).stripTrailing().length());
    }
}
