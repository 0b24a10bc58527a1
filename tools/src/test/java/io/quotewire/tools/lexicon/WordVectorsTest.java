package io.quotewire.tools.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordVectorsTest {
    @Test
    void areOfLengthOneInTheOrderOfTheirWords() {
        WordVectors vectors = WordVectors.of(Map.of("tarn", new float[] {3, 4}, "bay", new float[] {0, 2}));

        assertThat(vectors.size()).isEqualTo(2);
        assertThat(vectors.word(0)).isEqualTo("bay");
        assertThat(vectors.dimensions()).isEqualTo(2);
        assertThat(vectors.values()).containsExactly(new float[] {0, 1, 0.6f, 0.8f}, within(1e-6f));
    }
}
