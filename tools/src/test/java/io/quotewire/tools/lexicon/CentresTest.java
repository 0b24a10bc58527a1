package io.quotewire.tools.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CentresTest {
    /** Two directions, with two vectors near each. */
    private static final float[] VECTORS = {1, 0, 0.8f, 0.6f, 0, 1, -0.6f, 0.8f};

    private static final int[] ALL = {0, 1, 2, 3};

    @Test
    void beginAtVectorsOfTheSampleAtEvenDistances() {
        assertThat(Centres.of(VECTORS, 2, ALL, 2).values()).containsExactly(1, 0, 0, 1);
    }

    @Test
    void takeEachVectorForTheNearest() {
        assertThat(Centres.of(VECTORS, 2, ALL, 2).nearest(VECTORS, ALL)).containsExactly(0, 0, 1, 1);
    }

    @Test
    void moveIntoTheMiddleOfTheirVectors() {
        float[] moved = Centres.of(VECTORS, 2, ALL, 2)
                .moved(VECTORS, ALL, new SplittableRandom(1))
                .values();

        float length = (float) Math.sqrt(1.8 * 1.8 + 0.6 * 0.6);
        assertThat(moved[0]).isCloseTo(1.8f / length, within(1e-6f));
        assertThat(moved[1]).isCloseTo(0.6f / length, within(1e-6f));
    }

    @Test
    void moveOntoAVectorWhereTheyHaveNone() {
        float[] vectors = {1, 0, 1, 0};
        float[] moved = Centres.of(vectors, 2, new int[] {0, 1}, 2)
                .moved(vectors, new int[] {0, 1}, new SplittableRandom(1))
                .values();

        assertThat(moved).containsExactly(1, 0, 1, 0);
    }
}
