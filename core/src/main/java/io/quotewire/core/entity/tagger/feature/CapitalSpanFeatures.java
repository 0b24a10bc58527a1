package io.quotewire.core.entity.tagger.feature;

import io.quotewire.core.entity.lexicon.Lexicon;

/** Features of the capitalised span of a token: its position in the span, the ends of the span, its neighbours. */
final class CapitalSpanFeatures {
    /** A longer span counts as several; it keeps the time linear. */
    private static final int LONGEST = 12;

    private static final int MOST_LENGTHS = 5;
    private static final int MOST_PLACES = 3;
    private static final int MOST_CAPITALS = 7;
    private static final int SEED = 7;
    private static final int FACTOR = 31;
    private static final int PERSON_PARTS = 15;

    private final TokenTable table;
    private final Lexicon lexicon;
    private final SpanContextFeatures around;
    private int runFirst;
    private int runEnd;
    /** The token at which the current span ends. */
    private int until;

    private int first;
    private int end;
    private int text;

    CapitalSpanFeatures(TokenTable table, Lexicon lexicon, ClusterPaths paths) {
        this.table = table;
        this.lexicon = lexicon;
        this.around = new SpanContextFeatures(table, paths);
    }

    /** Begins a run, whose tokens must then be written in order. */
    void enter(int newRunFirst, int newRunEnd) {
        runFirst = newRunFirst;
        runEnd = newRunEnd;
        until = newRunFirst;
    }

    void write(int i, FeatureBuffer out) {
        if (i >= until) {
            enterSpan(i);
        }
        int length = Math.min(end - first, MOST_LENGTHS);
        int place = (Math.min(i - first, MOST_PLACES) * 8) + Math.min(end - 1 - i, MOST_PLACES);
        int last = end - 1;
        out.add(Feature.PLACE_AND_LENGTH, place, length);
        out.add(Feature.FIRST_WORD, table.folded[first], place);
        out.add(Feature.LAST_WORD, table.folded[last], place);
        out.add(Feature.FIRST_CLUSTER, Lexicon.cluster(table.entry[first]), place);
        out.add(Feature.LAST_CLUSTER, Lexicon.cluster(table.entry[last]), place);
        out.add(Feature.WHOLE, text, place);
        out.add(Feature.WHOLE_AND_WORD_BEFORE, text, around.wordBefore());
        out.add(Feature.CLUSTER_BEFORE_AND_LENGTH, around.clusterBefore(), length);
        out.add(Feature.CLUSTER_BEHIND_AND_LENGTH, around.clusterBehind(), length);
        out.add(Feature.PERSON_PARTS_OF_ENDS, (personParts(first) << 4) | personParts(last), length);
        around.write(place, out);
        if (table.is(i, TokenKind.ALL_CAPITALS)) {
            out.add(
                    Feature.LENGTH_OF_CAPITALS,
                    Math.min(table.tokens.end(i) - table.tokens.start(i), MOST_CAPITALS),
                    length);
        }
        out.add(Feature.LAST_CONTEXT, table.context[last]);
        out.add(Feature.LAST_FIELD_AND_FIELD, lexicon.field(table.context[last]), lexicon.field(table.context[i]));
    }

    private void enterSpan(int i) {
        boolean tight = isTight(i);
        // A small word between capitals takes the start of the span before it.
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
        return table.is(i, TokenKind.CAPITAL | TokenKind.DIGIT);
    }
}
