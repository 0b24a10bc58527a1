package io.quotewire.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SourcePrepositionTest {
    @Test
    void isAccordingTo() {
        NewsText text = MarkedText.of("According to Hill it was according as agreed to, according")
                .text();

        assertThat(IntStream.range(-2, 12).filter(i -> SourcePreposition.isAt(text, i)))
                .containsExactly(0);
    }
}
