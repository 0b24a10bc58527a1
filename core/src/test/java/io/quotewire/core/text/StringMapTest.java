package io.quotewire.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StringMapTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 7, 64, 1_000, 5_000})
    void wordsHaveTheirValuesAndOthersNone(int size) {
        Map<String, Integer> known = new HashMap<>();
        for (int i = 0; i < size; i++) {
            known.put("word " + i, i);
        }

        StringMap<Integer> map = new StringMap<>(known);

        known.forEach((word, value) -> assertThat(map.get(word)).isEqualTo(value));
        for (int i = size; i < size + 20_000; i++) {
            assertThat(map.get("word " + i)).isNull();
        }
        assertThat(map.get("")).isNull();
    }

    /** "Aa" and "BB" have one hash code, and so do all strings made of them. */
    @ParameterizedTest
    @ValueSource(strings = {"AaAa", "AaBB", "BBAa", "BBBB"})
    void wordsOfOneHashCodeAreToldApart(String word) {
        Map<String, String> known = new HashMap<>();
        known.put("AaAa", "AaAa");
        known.put("AaBB", "AaBB");
        known.put("BBAa", "BBAa");

        assertThat(new StringMap<>(known).get(word)).isEqualTo(known.get(word));
    }
}
