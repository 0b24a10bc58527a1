package io.quotewire.core.entity.tagger;

import io.quotewire.core.entity.lexicon.Lexicon;

/** Features of the capitalised stretch in which a token stands: its place there, the ends of the stretch, its neighbours. */
final class StretchFeatures {
    /** A longer stretch counts as several; it keeps the time linear. */
    private static final int LONGEST = 12;

    private static final int MOST_LENGTHS = 5;
    private static final int MOST_PLACES = 3;
    private static final int NO_CLUSTER = 0x3C6EF372;
    private static final int SEED = 7;
    private static final int FACTOR = 31;
    private static final int PERSON_PARTS = 15;

    private final TokenTable table;
    private final Lexicon lexicon;
    private final ClusterPaths paths;
    private int runFirst;
    private int runEnd;
    /** The token from which on the stretch at hand is another. */
    private int until;

    private int first;
    private int end;
    private int text;
    private int before;
    private int after;
    private int clusterBefore;
    private int clusterAfter;

    StretchFeatures(TokenTable table, Lexicon lexicon, ClusterPaths paths) {
        this.table = table;
        this.lexicon = lexicon;
        this.paths = paths;
    }

    /** Turns to a run, whose tokens are then written in their order. */
    void enter(int newRunFirst, int newRunEnd) {
        runFirst = newRunFirst;
        runEnd = newRunEnd;
        until = newRunFirst;
    }

    void write(int i, FeatureBuffer out) {
        if (i >= until) {
            enterStretch(i);
        }
        int length = Math.min(end - first, MOST_LENGTHS);
        int place = (Math.min(i - first, MOST_PLACES) * 8) + Math.min(end - 1 - i, MOST_PLACES);
        int last = end - 1;
        out.add(45, place, length);
        out.add(46, before);
        out.add(47, after);
        out.addWord(48, table.folded[first], place);
        out.addWord(49, table.folded[last], place);
        out.add(50, before, after);
        out.add(51, Lexicon.cluster(table.entry[first]), place);
        out.add(52, Lexicon.cluster(table.entry[last]), place);
        out.addWord(53, text, place);
        out.addWord(54, text, before);
        out.add(55, clusterBefore, length);
        out.add(56, clusterAfter, length);
        out.add(57, clusterBefore, clusterAfter);
        out.add(58, (personParts(first) << 4) | personParts(last), length);
        out.add(99, table.context[last]);
        out.add(100, lexicon.field(table.context[last]), lexicon.field(table.context[i]));
    }

    private void enterStretch(int i) {
        boolean tight = isTight(i);
        // A small word between capitals stands in the stretch of both.
        first = !tight && i == until && i > runFirst && isTight(i - 1) ? first : i;
        end = i + 1;
        while (end < Math.min(runEnd, i + LONGEST) && isTight(end)) {
            end++;
        }
        until = tight ? end : i + 1;
        text = SEED;
        for (int k = first; k < end; k++) {
            text = (text * FACTOR) + table.folded[k];
        }
        boolean opens = first == 0 || table.is(first, TokenTable.BREAKS);
        boolean closes = end >= table.size || table.is(end, TokenTable.BREAKS);
        before = opens ? Window.BOUNDARY : table.folded[first - 1];
        after = closes ? Window.BOUNDARY : table.folded[end];
        clusterBefore = paths.ten(opens ? NO_CLUSTER : Lexicon.cluster(table.entry[first - 1]));
        clusterAfter = paths.ten(closes ? NO_CLUSTER : Lexicon.cluster(table.entry[end]));
    }

    private int personParts(int i) {
        return Lexicon.nameParts(table.entry[i]) & PERSON_PARTS;
    }

    private boolean isTight(int i) {
        return table.is(i, TokenTable.CAPITAL | TokenTable.DIGIT);
    }
}
