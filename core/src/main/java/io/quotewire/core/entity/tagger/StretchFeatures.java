package io.quotewire.core.entity.tagger;

import io.quotewire.core.entity.lexicon.Lexicon;

/** Features of the capitalised stretch in which a token stands: its place there, the ends of the stretch, its neighbours. */
final class StretchFeatures {
    /** A longer stretch counts as several; it keeps the time linear. */
    private static final int LONGEST = 12;

    private static final int MOST_LENGTHS = 5;
    private static final int MOST_PLACES = 3;
    private static final int MOST_CAPITALS = 7;
    private static final int SEED = 7;
    private static final int FACTOR = 31;
    private static final int PERSON_PARTS = 15;

    private final TokenTable table;
    private final Lexicon lexicon;
    private final Surroundings around;
    private int runFirst;
    private int runEnd;
    /** The token from which on the stretch at hand is another. */
    private int until;

    private int first;
    private int end;
    private int text;

    StretchFeatures(TokenTable table, Lexicon lexicon, ClusterPaths paths) {
        this.table = table;
        this.lexicon = lexicon;
        this.around = new Surroundings(table, paths);
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
        out.addWord(48, table.folded[first], place);
        out.addWord(49, table.folded[last], place);
        out.add(51, Lexicon.cluster(table.entry[first]), place);
        out.add(52, Lexicon.cluster(table.entry[last]), place);
        out.addWord(53, text, place);
        out.addWord(54, text, around.wordBefore());
        out.add(55, around.clusterBefore(), length);
        out.add(56, around.clusterBehind(), length);
        out.add(58, (personParts(first) << 4) | personParts(last), length);
        around.write(place, out);
        if (table.is(i, TokenTable.ALL_CAPITALS)) {
            out.add(110, Math.min(table.tokens.end(i) - table.tokens.start(i), MOST_CAPITALS), length);
        }
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
        around.enter(first, end, runFirst, runEnd);
    }

    private int personParts(int i) {
        return Lexicon.nameParts(table.entry[i]) & PERSON_PARTS;
    }

    private boolean isTight(int i) {
        return table.is(i, TokenTable.CAPITAL | TokenTable.DIGIT);
    }
}
