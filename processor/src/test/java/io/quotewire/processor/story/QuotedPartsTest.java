package io.quotewire.processor.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuotedPartsTest {
    private static final int LONGEST = 600;

    /** Characters that are inside are upper case. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ab
            a"B"c
            "A"b"C"
            “A”b
            „A“b
            „A”b
            «A»b
            "A”B"c
            “a"
            a"b
            a”b“c
            “A“B”c
            """)
    void areBetweenMarksThatBelongTogether(String text) {
        assertThat(shown(text.toLowerCase(Locale.ROOT))).isEqualTo(text);
    }

    @Test
    void unclosedMarkDoesNotHideLaterOnes() {
        assertThat(shown("“a \"b\" c")).isEqualTo("“a \"B\" c");
    }

    @Test
    void endAfterSixHundredCharacters() {
        assertThat(isQuoted("\"" + "a".repeat(LONGEST) + "\"")).isTrue();
        assertThat(isQuoted("\"" + "a".repeat(LONGEST + 1) + "\"")).isFalse();
        assertThat(isQuoted("\"" + "🌩".repeat(LONGEST) + "\"")).isTrue();
        assertThat(isQuoted("\"" + "🌩".repeat(LONGEST + 1) + "\"")).isFalse();
    }

    @Test
    void partBeginsBehindItsOpeningMark() {
        QuotedParts parts = new QuotedParts("\"a\"b".toCharArray());

        assertThat(parts.isInside(0)).isFalse();
        assertThat(parts.isInside(1)).isTrue();
        assertThat(parts.isInside(3)).isFalse();
    }

    @Test
    void placesMayBeLeftOutOrAskedForAgain() {
        QuotedParts parts = new QuotedParts("\"a\"b\"c\"d".toCharArray());

        assertThat(parts.isInside(1)).isTrue();
        assertThat(parts.isInside(1)).isTrue();
        assertThat(parts.isInside(5)).isTrue();
        assertThat(parts.isInside(7)).isFalse();
    }

    private static boolean isQuoted(String text) {
        return new QuotedParts(text.toCharArray()).isInside(1);
    }

    private static String shown(String text) {
        QuotedParts parts = new QuotedParts(text.toCharArray());
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            shown.append(Character.isLetter(letter) && parts.isInside(i) ? Character.toUpperCase(letter) : letter);
        }
        return shown.toString();
    }
}
