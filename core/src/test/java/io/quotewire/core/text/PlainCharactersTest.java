package io.quotewire.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainCharactersTest {

    /** Written with escapes, since the characters look alike. */
    @ParameterizedTest
    @CsvSource({
        "a\u00a0b, a b",
        "a\u2009b, a b",
        "a\u3000b, a b",
        "a\u2010b, a-b",
        "a\u2011b, a-b",
        "a\u2013b, a\u2013b",
        "it\u2019s, it's",
        "it\u02bcs, it's",
        "it\u00b4s, it's",
        "cafe\u0301\u2019s, cafe\u0301's",
        "caf\u00e9, caf\u00e9",
    })
    void replacesSpacesHyphensAndApostrophesWithinWords(String text, String plain) {
        assertThat(of(text, 0)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"\u2019s, \u2019s", "it\u2019, it\u2019", "a \u2018b, a \u2018b", "a\u2019 b, a\u2019 b"})
    void keepsQuoteMarksBesideWords(String text, String plain) {
        assertThat(of(text, 0)).isEqualTo(plain);
    }

    @Test
    void unchangedTextIsTheSameString() {
        String text = "caf\u00e9 \u201cit\u201d";

        assertThat(of(text, 0)).isSameAs(text);
    }

    @Test
    void skipsCharactersThatAreKnownToBePlain() {
        assertThat(of("a\u00a0b\u00a0c", 2)).isEqualTo("a\u00a0b c");
    }

    @Test
    void straightensAllApostrophesOfAName() {
        assertThat(PlainCharacters.ofName("\u2018Ana\u2019 O\u2019Neill \u2013 Ruiz"))
                .isEqualTo("'Ana' O'Neill \u2013 Ruiz");
    }

    private static String of(String text, int from) {
        return PlainCharacters.of(text, text.toCharArray(), from);
    }
}
