package io.quotewire.core.entity.tagger;

import io.quotewire.core.entity.lexicon.Lexicon;

/** Features of what kinds of word stand here: Brown clusters and groups of words with like contexts. */
final class ClusterFeatures {
    private static final int NO_CONTEXT = -1;
    private static final int NO_CLUSTER = 0x3C6EF372;

    private final TokenTable table;
    private final Window window;
    private final Lexicon lexicon;
    private final ClusterPaths paths;

    ClusterFeatures(TokenTable table, Window window, Lexicon lexicon, ClusterPaths paths) {
        this.table = table;
        this.window = window;
        this.lexicon = lexicon;
        this.paths = paths;
    }

    void write(int i, FeatureBuffer out) {
        clusters(i, out);
        contexts(i, out);
    }

    private void clusters(int i, FeatureBuffer out) {
        int word = table.folded[i];
        int here = cluster(0);
        int next = cluster(1);
        int previous = cluster(-1);
        out.add(25, paths.four(here));
        out.add(26, paths.six(here));
        out.add(27, paths.ten(here));
        out.add(28, here);
        out.add(29, paths.six(previous));
        out.add(30, paths.ten(previous));
        out.add(31, previous);
        out.add(32, paths.six(next));
        out.add(33, paths.ten(next));
        out.add(34, next);
        out.add(35, paths.ten(cluster(-2)));
        out.add(36, paths.ten(cluster(2)));
        out.add(37, previous, here);
        out.add(38, here, next);
        out.add(39, paths.ten(previous), paths.ten(next));
        out.add(42, here, table.shape[i]);
        out.addWord(43, previous, word);
        out.addWord(44, word, next);
    }

    private void contexts(int i, FeatureBuffer out) {
        int here = table.context[i];
        int next = window.of(table.context, 1, NO_CONTEXT);
        int previous = window.of(table.context, -1, NO_CONTEXT);
        int field = lexicon.field(here);
        out.add(90, here);
        out.add(91, next);
        out.add(92, previous);
        out.add(93, field);
        out.add(94, field(next));
        out.add(95, field(previous));
        out.add(96, field(previous), field);
        out.add(97, field, field(next));
        out.add(98, field, paths.ten(cluster(0)));
    }

    private int field(int context) {
        return context == NO_CONTEXT ? NO_CONTEXT : lexicon.field(context);
    }

    private int cluster(int offset) {
        int entry = window.of(table.entry, offset, NO_CONTEXT);
        return entry == NO_CONTEXT ? NO_CLUSTER : Lexicon.cluster(entry);
    }
}
