package io.quotewire.core.aside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateBracketTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "on Monday (Oct 4) that",
                "today (4 June) the port",
                "Sunday night (Sept. 6) that",
                "Yesterday (January 25, 2026) the",
                "Friday (8 August 2026) that"
            })
    void datesTheDayBeforeIt(String text) {
        assertThat(is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Monday (May) that",
                "Monday (4) that",
                "Monday (a holiday) that",
                "Monday () that",
                "the port (Oct 4) that",
                "at night (Oct 4) that",
                "night (Oct 4) that",
                "Monday (page 4 in May) that",
                "Monday (Oct 4).",
                "Monday (Oct 4), Hill said",
                "Monday (Oct 4)"
            })
    void otherBracketsAreKept(String text) {
        assertThat(is(text)).isFalse();
    }

    private static boolean is(String text) {
        int open = text.indexOf('(');
        return DateBracket.is(
                text,
                open,
                text.indexOf(')'),
                text.substring(0, open).stripTrailing().length());
    }
}
