package io.quotewire.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words broken across lines are the same words. */
class OneLineTest {
    @ParameterizedTest
    @ValueSource(strings = {"a b", "a\nb", "a\r\nb", "a  b", "a\u00a0b", "a \t\n b", "a\u2028b"})
    void hasOneBlankForEachRunOfSpace(String words) {
        assertThat(OneLine.of(words)).isEqualTo("a b");
    }

    @Test
    void removesTrailingSpace() {
        assertThat(OneLine.of("a b \n")).isEqualTo("a b");
        assertThat(OneLine.of("a b ")).isEqualTo("a b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a b", "a, b c"})
    void returnsTheSameStringIfUnchanged(String words) {
        assertThat(OneLine.of(words)).isSameAs(words);
    }
}
