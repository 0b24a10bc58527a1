package io.quotewire.core.entity.tagger.feature;

import io.quotewire.core.entity.lexicon.Lexicon;

/**
 * Writes the hashed features of the tokens of runs; their lexicon entries are looked up once, at creation. One for each
 * text and thread.
 */
public final class FeatureWriter {
    /** The maximum number of features of a token. */
    public static final int MOST = 140;

    private final FeatureBuffer out;
    private final Window window;
    private final WordFeatures words;
    private final ClusterFeatures clusters;
    private final CapitalSpanFeatures spans;
    private final LexiconFeatures names;

    public FeatureWriter(TokenTable table, Runs runs, Lexicon lexicon, ClusterPaths paths, int mask) {
        this(table, runs, lexicon, paths, new FeatureBuffer(mask));
    }

    /** A writer that marks the features of words with {@link FeatureBuffer#WORD}. */
    static FeatureWriter marking(TokenTable table, Runs runs, Lexicon lexicon, ClusterPaths paths, int mask) {
        return new FeatureWriter(table, runs, lexicon, paths, new FeatureBuffer.Marking(mask));
    }

    private FeatureWriter(TokenTable table, Runs runs, Lexicon lexicon, ClusterPaths paths, FeatureBuffer out) {
        WordLookUp.fill(table, runs, lexicon);
        this.out = out;
        this.window = new Window(table);
        this.words = new WordFeatures(table, window);
        this.clusters = new ClusterFeatures(table, window, lexicon, paths);
        this.spans = new CapitalSpanFeatures(table, lexicon, paths);
        this.names = new LexiconFeatures(table, Phrases.of(table, runs, lexicon));
    }

    /** Begins a run; its tokens must then be written in order. */
    public void enter(int first, int end) {
        spans.enter(first, end);
        names.enter(first, end);
    }

    /** Writes the features of a token of the run and returns their number. */
    public int write(int i, int[] target) {
        out.open(target);
        window.move(i);
        words.write(i, out);
        clusters.write(i, out);
        spans.write(i, out);
        names.write(i, out);
        return out.close();
    }
}
