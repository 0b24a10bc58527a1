package io.quotewire.core.entity.tagger.feature;

import io.quotewire.core.entity.lexicon.Lexicon;

/**
 * Features of the context of a capitalised span: two words before and after it, and the span that a small word joins to
 * it ("Ministry" for "Health" in "Ministry of Health").
 */
final class SpanContextFeatures {
    private static final int NO_CLUSTER = 0x3C6EF372;
    private static final int NOTHING = 0;
    private static final int FACTOR = 31;

    private final TokenTable table;
    private final ClusterPaths paths;

    private int wordBefore;
    private int secondBefore;
    private int wordBehind;
    private int secondBehind;
    private int clusterBefore;
    private int secondClusterBefore;
    private int clusterBehind;
    private int secondClusterBehind;
    private int joinedBefore;
    private int joinedClusterBefore;
    private int joinedBehind;
    private int joinedClusterBehind;

    SpanContextFeatures(TokenTable table, ClusterPaths paths) {
        this.table = table;
        this.paths = paths;
    }

    /** Begins the span {@code [first, end)} of the run {@code [runFirst, runEnd)}. */
    void enter(int first, int end, int runFirst, int runEnd) {
        int before = before(first);
        int second = before < 0 ? before : before(before);
        wordBefore = word(before);
        secondBefore = word(second);
        clusterBefore = cluster(before);
        secondClusterBefore = cluster(second);
        int joined = joinedBefore(first, runFirst);
        joinedBefore = joined < 0 ? NOTHING : (table.folded[joined] * FACTOR) ^ wordBefore;
        joinedClusterBefore = joined < 0 ? NOTHING : (Lexicon.cluster(table.entry[joined]) * FACTOR) ^ wordBefore;

        int behind = behind(end - 1);
        second = behind < 0 ? behind : behind(behind);
        wordBehind = word(behind);
        secondBehind = word(second);
        clusterBehind = cluster(behind);
        secondClusterBehind = cluster(second);
        joined = joinedBehind(end, runEnd);
        joinedBehind = joined < 0 ? NOTHING : (table.folded[joined] * FACTOR) ^ wordBehind;
        joinedClusterBehind = joined < 0 ? NOTHING : (Lexicon.cluster(table.entry[joined]) * FACTOR) ^ wordBehind;
    }

    /** Writes the features of a token of the span, with its position {@code place}. */
    void write(int place, FeatureBuffer out) {
        out.add(Feature.WORD_BEFORE, wordBefore);
        out.add(Feature.WORD_BEHIND, wordBehind);
        out.add(Feature.WORDS_AROUND, wordBefore, wordBehind);
        out.add(Feature.CLUSTERS_AROUND, clusterBefore, clusterBehind);
        out.add(Feature.TWO_WORDS_BEFORE, secondBefore, wordBefore);
        out.add(Feature.TWO_WORDS_BEHIND, wordBehind, secondBehind);
        out.add(Feature.TWO_CLUSTERS_BEFORE, secondClusterBefore, clusterBefore);
        out.add(Feature.TWO_CLUSTERS_BEHIND, clusterBehind, secondClusterBehind);
        out.add(Feature.JOINED_WORD_BEFORE, joinedBefore);
        out.add(Feature.JOINED_WORD_BEHIND, joinedBehind);
        out.add(Feature.JOINED_CLUSTER_BEFORE, joinedClusterBefore, place);
        out.add(Feature.JOINED_CLUSTER_BEHIND, joinedClusterBehind, place);
    }

    int wordBefore() {
        return wordBefore;
    }

    int clusterBefore() {
        return clusterBefore;
    }

    int clusterBehind() {
        return clusterBehind;
    }

    /** The previous token of the sentence, -1 if there is none. */
    private int before(int token) {
        return token == 0 || table.is(token, TokenKind.BREAKS) ? -1 : token - 1;
    }

    /** The next token of the sentence, -1 if there is none. */
    private int behind(int token) {
        return token + 1 >= table.size || table.is(token + 1, TokenKind.BREAKS) ? -1 : token + 1;
    }

    private int word(int token) {
        return token < 0 ? Window.BOUNDARY : table.folded[token];
    }

    private int cluster(int token) {
        return paths.ten(token < 0 ? NO_CLUSTER : Lexicon.cluster(table.entry[token]));
    }

    /** The last word of the span before the small words before this one, -1 if there is none in the run. */
    private int joinedBefore(int first, int runFirst) {
        int last = first - 2;
        if (last > runFirst && !isTight(last)) {
            last--;
        }
        return last >= runFirst && isTight(last) ? last : -1;
    }

    /** The first word of the span after the small words after this one, -1 if there is none in the run. */
    private int joinedBehind(int end, int runEnd) {
        int next = end + 1;
        if (next + 1 < runEnd && !isTight(next)) {
            next++;
        }
        return next < runEnd && isTight(next) ? next : -1;
    }

    private boolean isTight(int i) {
        return table.is(i, TokenKind.CAPITAL | TokenKind.DIGIT);
    }
}
