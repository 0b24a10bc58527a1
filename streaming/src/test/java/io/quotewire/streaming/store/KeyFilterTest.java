package io.quotewire.streaming.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** It knows each key that was added, and reports few others. */
class KeyFilterTest {
    private static final int MANY = 300_000;

    @Test
    void hasAllAddedKeysAndFewFalsePositives() {
        KeyFilter filter = new KeyFilter();
        for (int i = 0; i < MANY; i++) {
            filter.add(key("entity|PERSON|Person Number " + i + "|2026-03-01"));
        }
        int others = 0;
        for (int i = 0; i < MANY; i++) {
            assertThat(filter.mayHave(key("entity|PERSON|Person Number " + i + "|2026-03-01")))
                    .isTrue();
            others += filter.mayHave(key("entity|PERSON|Person Number " + i + "|2026-03-02")) ? 1 : 0;
        }
        assertThat(others).isLessThan(MANY / 20);
        assertThat(filter.isOverfull()).isFalse();
    }

    @Test
    void keysOfAllLengthsAreDistinguished() {
        KeyFilter filter = new KeyFilter();
        Random random = new Random(3);
        byte[][] keys = new byte[200][];
        for (int length = 0; length < keys.length; length++) {
            keys[length] = new byte[length];
            random.nextBytes(keys[length]);
            filter.add(keys[length]);
        }
        int others = 0;
        for (byte[] key : keys) {
            assertThat(filter.mayHave(key)).isTrue();
            for (int at = 0; at < key.length; at++) {
                byte[] other = key.clone();
                other[at]++;
                others += filter.mayHave(other) ? 1 : 0;
            }
        }
        assertThat(others).isLessThan(20);
    }

    /** Hence a key that is put again and again takes no space. */
    @Test
    void addingAKeyAgainTakesNoSpace() {
        KeyFilter filter = new KeyFilter();
        for (int i = 0; i < MANY; i++) {
            filter.add(key("k" + i % 100));
        }
        int others = 0;
        for (int i = 0; i < MANY; i++) {
            others += filter.mayHave(key("other" + i)) ? 1 : 0;
        }
        assertThat(others).isLessThan(MANY / 1000);
    }

    private static byte[] key(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
