package io.quotewire.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordKeyTest {
    @Test
    void shortWordsHaveDifferentKeys() {
        Set<Long> keys = new HashSet<>();
        int words = 0;
        for (char a = 'a'; a <= 'z'; a++) {
            for (char b = 'a'; b <= 'z'; b++) {
                for (char c = 'a'; c <= 'z'; c++) {
                    keys.add(WordKey.of("" + a + b + c));
                    keys.add(WordKey.of("" + a + b + c + "'s"));
                    words += 2;
                }
            }
        }
        assertThat(keys).hasSize(words);
    }

    @Test
    void isMadeCharacterByCharacter() {
        long key = WordKey.with(WordKey.with(WordKey.start(), 'o'), 'n');

        assertThat(key).isEqualTo(WordKey.of("on")).isNotEqualTo(WordKey.of("no"));
    }

    @Test
    void itsLowerHalfIsMadeOfLowerHalves() {
        int half = WordKey.HALF_SEED;
        for (char c : "tarn".toCharArray()) {
            half = (half ^ c) * WordKey.HALF_FACTOR;
        }

        assertThat((int) WordKey.of("tarn")).isEqualTo(half);
    }
}
