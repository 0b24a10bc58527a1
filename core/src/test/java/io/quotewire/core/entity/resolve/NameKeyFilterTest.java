package io.quotewire.core.entity.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NameKeyFilterTest {
    /** The sketch of these keys. */
    static NameKeyFilter of(String... keys) {
        NameKeyFilter sketch = new NameKeyFilter();
        for (String key : keys) {
            sketch.add(key);
        }
        return sketch;
    }

    @Test
    void acceptsEveryKeyAdded() {
        List<String> keys = List.of("", "h", "harbour board", "émile", "3 harbours", "h".repeat(200));
        NameKeyFilter sketch = of(keys.toArray(String[]::new));

        assertThat(keys).allMatch(sketch::mayHave);
    }

    @Test
    void rejectsOtherLengthsAndFirstLetters() {
        NameKeyFilter sketch = of("harbour board", "hill");

        assertThat(sketch.mayHave("board")).isFalse();
        assertThat(sketch.mayHave("city")).isFalse();
        assertThat(of().mayHave("")).isFalse();
    }

    @Test
    void rejectsKeysShorterThanTheShortest() {
        NameKeyFilter sketch = of("hill", "harbour board");

        assertThat(sketch.mayHaveUpTo(3)).isFalse();
        assertThat(sketch.mayHaveUpTo(4)).isTrue();
        assertThat(of().mayHaveUpTo(63)).isFalse();
        assertThat(sketch.mayHaveUpTo(64)).isTrue();
    }

    @Test
    void hasSeveralIfTwoKeysDiffer() {
        assertThat(of().hasSeveral()).isFalse();
        assertThat(of("hill", "hill").hasSeveral()).isFalse();
        assertThat(of("hill", "hill", "harbour").hasSeveral()).isTrue();
    }
}
