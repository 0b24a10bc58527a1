package io.quotewire.core.entity.tagger;

import io.quotewire.core.entity.lexicon.Lexicon;

/**
 * Writes the hashed features of a token. One for each thread of work: it holds the marks of the run at hand. Nothing is
 * allocated for a feature.
 */
final class FeatureWriter {
    /** No token has more features. */
    static final int MOST = 130;

    /** Tokens looked at on either side for the ends of a capitalised stretch; it keeps the time linear. */
    private static final int LONGEST_STRETCH = 10;

    /** How many tokens beside it a run's features look at. */
    private static final int REACH = 2;

    private static final int BOUNDARY = 0x51ED270B;
    private static final int NO_CONTEXT = -1;
    private static final int NO_CLUSTER = 0x3C6EF372;

    /** Marks the features of a word itself where they are marked: those that a new word would not have. */
    static final int WORD = 1 << 30;

    private final TokenTable table;
    private final Lexicon lexicon;
    private final ClusterPaths clusters;
    private final int mask;
    private final int wordMark;
    private final Phrases phrases;
    private int[] out = new int[MOST];
    private int size;
    private int runFirst;
    private int runEnd;

    FeatureWriter(TokenTable table, Lexicon lexicon, ClusterPaths clusters, int mask) {
        this(table, lexicon, clusters, mask, 0);
    }

    /** Marks the features of words with {@link #WORD}. */
    static FeatureWriter marking(TokenTable table, Lexicon lexicon, ClusterPaths clusters, int mask) {
        return new FeatureWriter(table, lexicon, clusters, mask, WORD);
    }

    private FeatureWriter(TokenTable table, Lexicon lexicon, ClusterPaths clusters, int mask, int wordMark) {
        this.wordMark = wordMark;
        this.table = table;
        this.lexicon = lexicon;
        this.clusters = clusters;
        this.mask = mask;
        this.phrases = new Phrases(table, lexicon);
    }

    /** Turns to a run; the features of its tokens may then be asked for. */
    void enter(int first, int end) {
        runFirst = first;
        runEnd = end;
        table.lookUp(first - REACH, end + REACH);
        phrases.find(first, end);
    }

    /** Writes the features of a token of the run and returns how many there are. */
    int write(int i, int[] target) {
        out = target;
        size = 0;
        int w0 = table.folded[i];
        int w1 = word(i, 1);
        int wm1 = word(i, -1);
        int w2 = word(i, 2);
        int wm2 = word(i, -2);
        add(1, 0);
        addWord(2, table.exact[i]);
        addWord(3, w0);
        add(4, wm1);
        add(5, w1);
        add(6, wm2);
        add(7, w2);
        addWord(8, wm1, w0);
        addWord(9, w0, w1);
        add(10, wm1, w1);
        add(11, wm2, wm1);
        add(12, w1, w2);
        int s0 = table.shape[i];
        int s1 = shape(i, 1);
        int sm1 = shape(i, -1);
        add(13, s0);
        add(14, sm1, s0);
        add(15, s0, s1);
        add(16, (sm1 * 31) + s0, s1);
        affixes(i);
        clusters(i, w0);
        int starts = table.kind[i] & (TokenTable.STARTS | TokenTable.BREAKS);
        add(40, starts, s0);
        addWord(41, starts, w0);
        edges(i);
        phrases(i);
        nameParts(i);
        contexts(i);
        return size;
    }

    private void contexts(int i) {
        int c0 = context(i, 0);
        int c1 = context(i, 1);
        int cm1 = context(i, -1);
        int f0 = lexicon.field(c0);
        int f1 = field(c1);
        int fm1 = field(cm1);
        add(90, c0);
        add(91, c1);
        add(92, cm1);
        add(93, f0);
        add(94, f1);
        add(95, fm1);
        add(96, fm1, f0);
        add(97, f0, f1);
        add(98, f0, clusters.ten(cluster(i, 0)));
        int last = i + 1;
        while (last < Math.min(runEnd, i + LONGEST_STRETCH) && tight(last)) {
            last++;
        }
        int cLast = table.context[last - 1];
        add(99, cLast);
        add(100, lexicon.field(cLast), f0);
    }

    private int context(int i, int offset) {
        return inSentence(i, offset) ? table.context[i + offset] : NO_CONTEXT;
    }

    private int field(int context) {
        return context == NO_CONTEXT ? NO_CONTEXT : lexicon.field(context);
    }

    private void affixes(int i) {
        String text = table.tokens.text();
        int start = table.tokens.start(i);
        int end = table.tokens.end(i);
        int prefix = 7;
        for (int k = 0; k < 4 && start + k < end; k++) {
            prefix = (prefix * 31) + Character.toLowerCase(text.charAt(start + k));
            if (k > 0) {
                add(17 + k, prefix);
            }
        }
        int suffix = 7;
        for (int k = 0; k < 4 && end - k > start; k++) {
            suffix = (suffix * 31) + Character.toLowerCase(text.charAt(end - 1 - k));
            add(21 + k, suffix);
        }
    }

    private void clusters(int i, int w0) {
        int c0 = cluster(i, 0);
        int c1 = cluster(i, 1);
        int cm1 = cluster(i, -1);
        add(25, clusters.four(c0));
        add(26, clusters.six(c0));
        add(27, clusters.ten(c0));
        add(28, c0);
        add(29, clusters.six(cm1));
        add(30, clusters.ten(cm1));
        add(31, cm1);
        add(32, clusters.six(c1));
        add(33, clusters.ten(c1));
        add(34, c1);
        add(35, clusters.ten(cluster(i, -2)));
        add(36, clusters.ten(cluster(i, 2)));
        add(37, cm1, c0);
        add(38, c0, c1);
        add(39, clusters.ten(cm1), clusters.ten(c1));
        add(42, c0, table.shape[i]);
        addWord(43, cm1, w0);
        addWord(44, w0, c1);
    }

    /** The capitalised stretch inside the run in which the token stands, its neighbours and its ends. */
    private void edges(int i) {
        int first = i;
        while (first > Math.max(runFirst, i - LONGEST_STRETCH) && tight(first - 1)) {
            first--;
        }
        int end = i + 1;
        while (end < Math.min(runEnd, i + LONGEST_STRETCH) && tight(end)) {
            end++;
        }
        int length = Math.min(end - first, 5);
        int place = (Math.min(i - first, 3) * 8) + Math.min(end - 1 - i, 3);
        add(45, place, length);
        int before = first > 0 && !table.is(first, TokenTable.BREAKS) ? table.folded[first - 1] : BOUNDARY;
        int after = end < table.size && !table.is(end, TokenTable.BREAKS) ? table.folded[end] : BOUNDARY;
        int last = table.folded[end - 1];
        int head = table.folded[first];
        add(46, before);
        add(47, after);
        addWord(48, head, place);
        addWord(49, last, place);
        add(50, before, after);
        int cLast = clusterOf(end - 1);
        int cHead = clusterOf(first);
        add(51, cHead, place);
        add(52, cLast, place);
        int text = 7;
        for (int k = first; k < end; k++) {
            text = (text * 31) + table.folded[k];
        }
        addWord(53, text, place);
        addWord(54, text, before);
        add(55, clusters.ten(before == BOUNDARY ? NO_CLUSTER : clusterOf(first - 1)), length);
        add(56, clusters.ten(after == BOUNDARY ? NO_CLUSTER : clusterOf(end)), length);
    }

    private void phrases(int i) {
        int marks = phrases.at(i);
        add(60, marks);
        if (marks != 0) {
            for (int kind = 0; kind < Phrases.KINDS; kind++) {
                int mark = Phrases.mark(marks, kind);
                if (mark != Phrases.NONE) {
                    add(61, kind, mark);
                }
            }
        }
        if (i > runFirst) {
            add(62, phrases.at(i - 1));
        }
        if (i + 1 < runEnd) {
            add(63, phrases.at(i + 1));
        }
        add(64, marks, table.kind[i]);
    }

    private void nameParts(int i) {
        int parts = Lexicon.nameParts(table.entry[i]);
        add(70, parts);
        for (int k = 0; k < 5; k++) {
            add(71 + k, (parts >>> (2 * k)) & 3);
        }
        int next = i + 1 < runEnd ? Lexicon.nameParts(table.entry[i + 1]) : -1;
        int previous = i > runFirst ? Lexicon.nameParts(table.entry[i - 1]) : -1;
        add(77, previous);
        add(78, next);
        add(79, parts & 15, next & 15);
        add(80, previous & 15, parts & 15);
    }

    private boolean tight(int i) {
        return table.is(i, TokenTable.CAPITAL | TokenTable.DIGIT);
    }

    private int word(int i, int offset) {
        return inSentence(i, offset) ? table.folded[i + offset] : BOUNDARY;
    }

    private int shape(int i, int offset) {
        return inSentence(i, offset) ? table.shape[i + offset] : BOUNDARY;
    }

    private int cluster(int i, int offset) {
        return inSentence(i, offset) ? clusterOf(i + offset) : NO_CLUSTER;
    }

    private int clusterOf(int i) {
        return Lexicon.cluster(table.entry[i]);
    }

    private boolean inSentence(int i, int offset) {
        int there = i + offset;
        if (there < 0 || there >= table.size) {
            return false;
        }
        for (int k = Math.min(i, there) + 1; k <= Math.max(i, there); k++) {
            if (table.is(k, TokenTable.BREAKS)) {
                return false;
            }
        }
        return true;
    }

    private void add(int template, int value) {
        out[size++] = hash(template, value);
    }

    private void add(int template, int a, int b) {
        add(template, pair(a, b));
    }

    private void addWord(int template, int value) {
        out[size++] = hash(template, value) | wordMark;
    }

    private void addWord(int template, int a, int b) {
        addWord(template, pair(a, b));
    }

    private static int pair(int a, int b) {
        return (a * 0x01000193) ^ Integer.rotateLeft(b * 0x5BD1E995, 13);
    }

    private int hash(int template, int value) {
        int h = (value * 0x9E3779B1) + (template * 0x85EBCA77);
        h ^= h >>> 15;
        h *= 0x2C1B3C6D;
        h ^= h >>> 12;
        h *= 0x297A2D39;
        h ^= h >>> 15;
        return h & mask;
    }
}
