package io.quotewire.core.entity.tagger.feature;

import io.quotewire.core.entity.lexicon.Fingerprints;
import io.quotewire.core.entity.lexicon.Lexicon;
import java.util.Arrays;

/**
 * Marks the known phrases of a text: for each token and kind whether it is the first, inner, last or only word of one.
 */
final class Phrases {
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
    private final int[] marks;
    /**
     * The candidate phrases, by their first and last tokens and their keys; only the first {@code size} elements are
     * used.
     */
    private int[] first = new int[32];

    private int[] last = new int[32];
    private int[] key = new int[32];
    private int size;

    private Phrases(TokenTable table) {
        this.table = table;
        this.marks = new int[table.size];
    }

    /** The phrases in all runs of a text. */
    static Phrases of(TokenTable table, Runs runs, Lexicon lexicon) {
        Phrases phrases = new Phrases(table);
        for (int run = 0; run < runs.size(); run++) {
            for (int i = runs.first(run); i < runs.end(run); i++) {
                if (phrases.mayEnd(i)) {
                    phrases.enter(i, Math.min(runs.end(run), i + LONGEST));
                }
            }
        }
        phrases.mark(lexicon.phrases(Arrays.copyOf(phrases.key, phrases.size)));
        return phrases;
    }

    /** The marks of a token, all kinds packed; 0 outside runs. */
    int at(int token) {
        return marks[token];
    }

    /** Whether a phrase may begin or end with the token. */
    private boolean mayEnd(int token) {
        return table.is(token, TokenKind.CAPITAL | TokenKind.DIGIT);
    }

    private void enter(int i, int limit) {
        if (size + LONGEST > key.length) {
            first = Arrays.copyOf(first, size * 2);
            last = Arrays.copyOf(last, size * 2);
            key = Arrays.copyOf(key, size * 2);
        }
        int state = Fingerprints.phraseStart();
        for (int j = i; j < limit; j++) {
            state = Fingerprints.phraseWith(state, table.tokens, j);
            if (mayEnd(j)) {
                first[size] = i;
                last[size] = j;
                key[size++] = Fingerprints.phraseKey(state);
            }
        }
    }

    /**
     * Marks the known phrases. Of overlapping phrases of a kind the first to begin is marked, and of those the longest.
     */
    private void mark(int[] known) {
        int[] until = new int[KINDS];
        int seen = 0;
        for (int k = 0; k < size; k++) {
            int i = first[k];
            int j = last[k];
            seen = j == i ? 0 : seen;
            int kinds = known[k];
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
