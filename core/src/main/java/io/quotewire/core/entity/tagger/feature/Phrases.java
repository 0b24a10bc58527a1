package io.quotewire.core.entity.tagger.feature;

import io.quotewire.core.entity.lexicon.Fingerprints;
import io.quotewire.core.entity.lexicon.Lexicon;
import java.util.Arrays;

/** Marks where known phrases lie: for each token and kind, whether it is the first, inner, last or only word of one. */
public final class Phrases {
    static final int KINDS = 10;
    static final int NONE = 0;
    static final int ONLY = 1;
    static final int FIRST = 2;
    static final int INNER = 3;
    static final int LAST = 4;

    private static final int LONGEST = 7;
    private static final int BITS = 3;
    private static final int MASK = 7;

    private final TokenTable table;
    private final Lexicon lexicon;
    private final int[] marks;
    private final int[] until = new int[KINDS];

    Phrases(TokenTable table, Lexicon lexicon) {
        this.table = table;
        this.lexicon = lexicon;
        this.marks = new int[table.size];
    }

    /** The marks of a token, all kinds packed; 0 before its run was {@linkplain #find searched}. */
    int at(int token) {
        return marks[token];
    }

    /** Searches the run {@code [first, end)}; the longest phrase of a kind wins. */
    void find(int first, int end) {
        Arrays.fill(until, 0);
        for (int i = first; i < end; i++) {
            if (!table.is(i, TokenKind.CAPITAL | TokenKind.DIGIT)) {
                continue;
            }
            int state = Fingerprints.phraseStart();
            int limit = Math.min(end, i + LONGEST);
            int seen = 0;
            for (int j = i; j < limit; j++) {
                state = Fingerprints.phraseWith(state, table.tokens, j);
                if (!table.is(j, TokenKind.CAPITAL | TokenKind.DIGIT)) {
                    continue;
                }
                int kinds = lexicon.phrase(Fingerprints.phraseKey(state));
                while (kinds != 0) {
                    int kind = Integer.numberOfTrailingZeros(kinds);
                    kinds &= kinds - 1;
                    if (until[kind] <= i || ((seen >>> kind) & 1) != 0) {
                        seen |= 1 << kind;
                        until[kind] = j + 1;
                        set(kind, i, j);
                    }
                }
            }
        }
    }

    static int mark(int marks, int kind) {
        return (marks >>> (kind * BITS)) & MASK;
    }

    private void set(int kind, int i, int j) {
        int shift = kind * BITS;
        for (int k = i; k <= j; k++) {
            int mark = i == j ? ONLY : k == i ? FIRST : k == j ? LAST : INNER;
            marks[k] = (marks[k] & ~(MASK << shift)) | (mark << shift);
        }
    }
}
