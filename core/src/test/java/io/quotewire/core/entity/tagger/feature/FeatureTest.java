package io.quotewire.core.entity.tagger.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FeatureTest {

    @Test
    void numbersAndSaltsAreUnique() {
        assertThat(Feature.values()).extracting(Feature::number).doesNotHaveDuplicates();
        assertThat(Feature.values()).extracting(feature -> feature.salt).doesNotHaveDuplicates();
    }

    /** Other numbers would make the model useless: see {@link io.quotewire.core.entity.tagger.EntityModel}. */
    @Test
    void numbersMatchTheShippedModel() {
        assertThat(Arrays.stream(Feature.values()).mapToInt(Feature::number).sorted())
                .containsExactly(
                        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27,
                        28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51,
                        52, 53, 54, 55, 56, 57, 58, 60, 61, 62, 63, 64, 70, 71, 72, 73, 74, 75, 77, 78, 79, 80, 90, 91,
                        92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110);
    }

    @Test
    void wordFeaturesAreMarkedForTraining() {
        int[] target = new int[3];
        FeatureBuffer buffer = new FeatureBuffer.Marking(0xFF);
        buffer.open(target);
        buffer.add(Feature.WORD, 5);
        buffer.add(Feature.SHAPE, 5);
        buffer.add(Feature.WORD_AND_NEXT, 5, 6);

        assertThat(buffer.close()).isEqualTo(3);
        assertThat(Arrays.stream(target).boxed())
                .satisfiesExactly(
                        word -> assertThat(word & FeatureBuffer.WORD).isNotZero(),
                        shape -> assertThat(shape & FeatureBuffer.WORD).isZero(),
                        pair -> assertThat(pair & FeatureBuffer.WORD).isNotZero());
    }

    @Test
    void sameValueOfDifferentFeaturesHasDifferentHashes() {
        int[] target = new int[4];
        FeatureBuffer buffer = new FeatureBuffer((1 << 21) - 1);
        buffer.open(target);
        buffer.add(Feature.PREVIOUS_WORD, 5);
        buffer.add(Feature.NEXT_WORD, 5);
        buffer.add(Feature.TWO_NEXT, 5, 6);
        buffer.add(Feature.TWO_NEXT, 6, 5);

        assertThat(buffer.close()).isEqualTo(4);
        assertThat(target).doesNotHaveDuplicates();
    }
}
