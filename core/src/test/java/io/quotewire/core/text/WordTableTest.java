package io.quotewire.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class WordTableTest {
    private final Set<String> words =
            IntStream.range(0, 500).mapToObj(i -> "word " + i).collect(Collectors.toSet());
    private final Set<String> table = new WordTable(words);

    @Test
    void equalsTheSet() {
        assertThat(table).isEqualTo(words).hasSameHashCodeAs(words).hasSize(500);
        for (int i = 0; i < 1000; i++) {
            assertThat(table.contains("word " + i)).isEqualTo(i < 500);
        }
        assertThat(new WordTable(Set.of())).isEmpty();
        assertThat(table.contains("")).isFalse();
    }

    @Test
    void isImmutable() {
        assertThatThrownBy(() -> table.add("word")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> table.remove("word 1")).isInstanceOf(UnsupportedOperationException.class);
    }
}
