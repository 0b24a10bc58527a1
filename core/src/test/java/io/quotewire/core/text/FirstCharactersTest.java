package io.quotewire.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstCharactersTest {
    @Test
    void kindsMatchJavasCharacterClass() {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            all.append((char) c);
        }
        int[] starts = new int[all.length()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = i;
        }
        FirstCharacters first =
                new FirstCharacters(all.toString().toCharArray(), starts, new long[starts.length], starts.length);

        for (int c = 0; c < starts.length; c++) {
            assertThat(first.at(c)).isEqualTo((char) c);
            assertThat(first.isLetter(c)).isEqualTo(Character.isLetter((char) c));
            assertThat(first.isLetterOrDigit(c)).isEqualTo(Character.isLetterOrDigit((char) c));
            assertThat(first.isCapital(c)).isEqualTo(Character.isUpperCase((char) c));
        }
    }

    @Test
    void areThoseOfTheTokens() {
        Tokens tokens = Tokenizer.tokenize("Ålesund, 1905");

        assertThat(tokens.isCapital(0)).isTrue();
        assertThat(tokens.isLetter(0)).isTrue();
        assertThat(tokens.isWord(1)).isFalse();
        assertThat(tokens.firstChar(1)).isEqualTo(',');
        assertThat(tokens.isWord(2)).isTrue();
        assertThat(tokens.isLetter(2)).isFalse();
    }
}
