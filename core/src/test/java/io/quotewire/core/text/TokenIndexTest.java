package io.quotewire.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TokenIndexTest {
    @Test
    void matchABinarySearch() {
        SplittableRandom random = new SplittableRandom(3);
        for (int round = 0; round < 200; round++) {
            int size = random.nextInt(60);
            int[] ends = new int[size + 5];
            for (int i = 0; i < size; i++) {
                ends[i] = (i == 0 ? 0 : ends[i - 1])
                        + 1
                        + (random.nextInt(8) == 0 ? random.nextInt(200) : random.nextInt(9));
            }
            TokenIndex places = new TokenIndex(ends, size);
            int last = size == 0 ? 0 : ends[size - 1];
            for (int offset = -2; offset < last + 100; offset++) {
                int found = Arrays.binarySearch(ends, 0, size, offset + 1);
                assertThat(places.at(offset)).isEqualTo(found >= 0 ? found : -found - 1);
            }
        }
    }
}
