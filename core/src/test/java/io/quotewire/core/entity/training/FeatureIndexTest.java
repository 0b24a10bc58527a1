package io.quotewire.core.entity.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.tagger.feature.FeatureBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeatureIndexTest {
    private static final TrainingRun RUN =
            new TrainingRun(new int[][] {{3, 5 | FeatureBuffer.WORD}, {5, 7, 3}}, new byte[] {1, 0});

    @Test
    void numbersFrequentFeatures() {
        FeatureIndex index = FeatureIndex.of(List.of(RUN), 8, 2);

        assertThat(index.size()).isEqualTo(2);
        assertThat(index.row(0)).isEqualTo(5);
        assertThat(index.row(1)).isEqualTo(3);
    }

    @Test
    void keepsWordMarksAndDropsRareFeatures() {
        TrainingRun numbered = FeatureIndex.of(List.of(RUN), 8, 2).numbered(RUN);

        assertThat(numbered.features()[0]).containsExactly(1, FeatureBuffer.WORD);
        assertThat(numbered.features()[1]).containsExactly(0, 1);
        assertThat(numbered.labels()).containsExactly(1, 0);
    }
}
