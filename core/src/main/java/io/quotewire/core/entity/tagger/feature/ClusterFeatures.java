package io.quotewire.core.entity.tagger.feature;

import io.quotewire.core.entity.lexicon.Lexicon;

/** Features of the kinds of words: Brown clusters and context groups. */
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
        int nextCut = paths.ten(next);
        int previousCut = paths.ten(previous);
        out.add(Feature.CLUSTER_CUT_AT_FOUR, paths.four(here));
        out.add(Feature.CLUSTER_CUT_AT_SIX, paths.six(here));
        out.add(Feature.CLUSTER_CUT_AT_TEN, paths.ten(here));
        out.add(Feature.CLUSTER, here);
        out.add(Feature.PREVIOUS_CLUSTER_CUT_AT_SIX, paths.six(previous));
        out.add(Feature.PREVIOUS_CLUSTER_CUT_AT_TEN, previousCut);
        out.add(Feature.PREVIOUS_CLUSTER, previous);
        out.add(Feature.NEXT_CLUSTER_CUT_AT_SIX, paths.six(next));
        out.add(Feature.NEXT_CLUSTER_CUT_AT_TEN, nextCut);
        out.add(Feature.NEXT_CLUSTER, next);
        out.add(Feature.SECOND_PREVIOUS_CLUSTER, paths.ten(cluster(-2)));
        out.add(Feature.SECOND_NEXT_CLUSTER, paths.ten(cluster(2)));
        out.add(Feature.PREVIOUS_AND_CLUSTER, previous, here);
        out.add(Feature.CLUSTER_AND_NEXT, here, next);
        out.add(Feature.PREVIOUS_AND_NEXT_CLUSTER, previousCut, nextCut);
        out.add(Feature.CLUSTER_AND_SHAPE, here, table.shape[i]);
        out.add(Feature.PREVIOUS_CLUSTER_AND_WORD, previous, word);
        out.add(Feature.WORD_AND_NEXT_CLUSTER, word, next);
    }

    private void contexts(int i, FeatureBuffer out) {
        int here = table.context[i];
        int next = window.of(table.context, 1, NO_CONTEXT);
        int previous = window.of(table.context, -1, NO_CONTEXT);
        int field = lexicon.field(here);
        int nextField = field(next);
        int previousField = field(previous);
        out.add(Feature.CONTEXT, here);
        out.add(Feature.NEXT_CONTEXT, next);
        out.add(Feature.PREVIOUS_CONTEXT, previous);
        out.add(Feature.FIELD, field);
        out.add(Feature.NEXT_FIELD, nextField);
        out.add(Feature.PREVIOUS_FIELD, previousField);
        out.add(Feature.PREVIOUS_AND_FIELD, previousField, field);
        out.add(Feature.FIELD_AND_NEXT, field, nextField);
        out.add(Feature.FIELD_AND_CLUSTER, field, paths.ten(cluster(0)));
    }

    private int field(int context) {
        return context == NO_CONTEXT ? NO_CONTEXT : lexicon.field(context);
    }

    private int cluster(int offset) {
        int entry = window.of(table.entry, offset, NO_CONTEXT);
        return entry == NO_CONTEXT ? NO_CLUSTER : Lexicon.cluster(entry);
    }
}
