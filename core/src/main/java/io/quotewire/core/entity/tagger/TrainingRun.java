package io.quotewire.core.entity.tagger;

import io.quotewire.core.entity.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A capitalised run of a training sentence: the features of its tokens and the right labels. Its arrays stay as they are. */
final class TrainingRun {
    private final int[][] features;
    private final byte[] labels;

    TrainingRun(int[][] features, byte[] labels) {
        this.features = features;
        this.labels = labels;
    }

    /** The features of each token, those of the words themselves marked with {@link FeatureWriter#WORD}. */
    int[][] features() {
        return features;
    }

    byte[] labels() {
        return labels;
    }

    /** All runs of the sentences, in their order. */
    static List<TrainingRun> of(List<LabelledSentence> sentences, Lexicon lexicon, int mask) {
        ClusterPaths clusters = new ClusterPaths(lexicon);
        List<TrainingRun> all = new ArrayList<>();
        int[] buffer = new int[FeatureWriter.MOST];
        for (LabelledSentence sentence : sentences) {
            TokenTable table = new TokenTable(sentence.tokens(), lexicon);
            Runs runs = new Runs(table);
            FeatureWriter writer = FeatureWriter.marking(table, lexicon, clusters, mask);
            for (int run = 0; run < runs.size(); run++) {
                int first = runs.first(run);
                int end = runs.end(run);
                writer.enter(first, end);
                int[][] features = new int[end - first][];
                for (int i = first; i < end; i++) {
                    features[i - first] = Arrays.copyOf(buffer, writer.write(i, buffer));
                }
                all.add(new TrainingRun(features, labels(sentence.labels(), first, end)));
            }
        }
        return all;
    }

    /** What a run cuts off from a name before it begins a name of its own. */
    private static byte[] labels(byte[] sentence, int first, int end) {
        byte[] labels = Arrays.copyOfRange(sentence, first, end);
        int before = Labels.OUTSIDE;
        for (int i = 0; i < labels.length; i++) {
            if (!Labels.follows(before, labels[i])) {
                labels[i]--;
            }
            before = labels[i];
        }
        return labels;
    }
}
