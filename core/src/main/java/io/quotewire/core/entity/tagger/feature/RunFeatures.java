package io.quotewire.core.entity.tagger.feature;

import io.quotewire.core.entity.lexicon.Lexicon;
import io.quotewire.core.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A capitalised run of a text with the features of its tokens, for training a model. Its arrays must not be modified.
 */
public final class RunFeatures {
    private final int first;
    private final int[][] features;

    private RunFeatures(int first, int[][] features) {
        this.first = first;
        this.features = features;
    }

    /** The first token of the run. */
    public int first() {
        return first;
    }

    /** The token after the run. */
    public int end() {
        return first + features.length;
    }

    /** For each token of the run the hashes of its features, those of words marked with {@link FeatureBuffer#WORD}. */
    public int[][] features() {
        return features;
    }

    /** Reads the runs of texts. Immutable and thread-safe. */
    public static final class Reader {
        private final Lexicon lexicon;
        private final ClusterPaths clusters;
        private final int mask;

        /**
         * Creates a reader.
         *
         * @param mask the mask for hashes: a power of two, minus one, below {@link FeatureBuffer#WORD}
         */
        public Reader(Lexicon lexicon, int mask) {
            this.lexicon = lexicon;
            this.clusters = new ClusterPaths(lexicon);
            this.mask = mask;
        }

        /** The runs of a text, in text order. */
        public List<RunFeatures> of(Tokens tokens) {
            TokenTable table = new TokenTable(tokens);
            Runs runs = new Runs(table);
            FeatureWriter writer = FeatureWriter.marking(table, runs, lexicon, clusters, mask);
            int[] buffer = new int[FeatureWriter.MOST];
            List<RunFeatures> all = new ArrayList<>(runs.size());
            for (int run = 0; run < runs.size(); run++) {
                int first = runs.first(run);
                writer.enter(first, runs.end(run));
                int[][] features = new int[runs.end(run) - first][];
                for (int i = 0; i < features.length; i++) {
                    features[i] = Arrays.copyOf(buffer, writer.write(first + i, buffer));
                }
                all.add(new RunFeatures(first, features));
            }
            return all;
        }
    }
}
