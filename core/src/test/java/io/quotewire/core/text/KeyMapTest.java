package io.quotewire.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class KeyMapTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 17, 4096, 5000})
    void findsExactlyItsWords(int size) {
        Map<String, Integer> known = IntStream.range(0, size)
                .boxed()
                .collect(Collectors.toMap(number -> "word" + number, Function.identity()));
        KeyMap<Integer> map = new KeyMap<>(known);

        for (int i = 0; i < size; i++) {
            assertThat(map.get(WordKey.of("word" + i))).isEqualTo(i);
        }
        for (int i = 0; i < 5000; i++) {
            assertThat(map.get(WordKey.of("other" + i))).isNull();
        }
    }
}
