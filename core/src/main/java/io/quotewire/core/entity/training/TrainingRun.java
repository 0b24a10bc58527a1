package io.quotewire.core.entity.training;

import io.quotewire.core.entity.lexicon.Lexicon;
import io.quotewire.core.entity.tagger.Labels;
import io.quotewire.core.entity.tagger.feature.RunFeatures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A capitalised run of a training sentence, with the features of its tokens and the correct labels. Its arrays must not
 * be modified.
 */
final class TrainingRun {
    private final int[][] features;
    private final byte[] labels;

    TrainingRun(int[][] features, byte[] labels) {
        this.features = features;
        this.labels = labels;
    }

    /**
     * The features of each token, those of the words themselves marked with
     * {@link io.quotewire.core.entity.tagger.feature.FeatureBuffer#WORD}.
     */
    int[][] features() {
        return features;
    }

    byte[] labels() {
        return labels;
    }

    /** All runs of the sentences, in order; if a run begins within a name, the rest becomes a name of its own. */
    static List<TrainingRun> of(List<LabelledSentence> sentences, Lexicon lexicon, int mask) {
        RunFeatures.Reader reader = new RunFeatures.Reader(lexicon, mask);
        List<TrainingRun> all = new ArrayList<>();
        for (LabelledSentence sentence : sentences) {
            for (RunFeatures run : reader.of(sentence.tokens())) {
                byte[] labels = Arrays.copyOfRange(sentence.labels(), run.first(), run.end());
                Labels.begin(labels);
                all.add(new TrainingRun(run.features(), labels));
            }
        }
        return all;
    }
}
