package io.quotewire.core.entity.tagger.feature;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.text.Tokenizer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunFeaturesTest {
    private final RunFeatures.Reader reader = new RunFeatures.Reader(SmallLexicon.lexicon(), (1 << 16) - 1);

    @Test
    void coverCapitalisedRunsOnly() {
        List<RunFeatures> runs = reader.of(Tokenizer.tokenize("the Harbour Steel yard in Tarn"));

        assertThat(runs).hasSize(2);
        assertThat(runs.get(0).first()).isEqualTo(1);
        assertThat(runs.get(0).end()).isEqualTo(3);
        assertThat(runs.get(1).features()).hasNumberOfRows(1);
    }

    @Test
    void markTheFeaturesOfTheWordItself() {
        int[] features = reader.of(Tokenizer.tokenize("near Tarn")).get(0).features()[0];

        assertThat(Arrays.stream(features).filter(feature -> feature >= FeatureBuffer.WORD))
                .isNotEmpty();
        assertThat(Arrays.stream(features).map(feature -> feature & ~FeatureBuffer.WORD))
                .allMatch(hash -> hash < 1 << 16);
    }

    @Test
    void areTheSameForTheSameText() {
        assertThat(reader.of(Tokenizer.tokenize("near Tarn")).get(0).features()[0])
                .isEqualTo(reader.of(Tokenizer.tokenize("near Tarn")).get(0).features()[0])
                .isNotEqualTo(
                        reader.of(Tokenizer.tokenize("near Calder")).get(0).features()[0]);
    }
}
