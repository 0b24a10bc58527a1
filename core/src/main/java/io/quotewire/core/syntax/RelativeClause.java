package io.quotewire.core.syntax;

import io.quotewire.core.words.WordSet;

/**
 * Finds relative clauses, alone or between two pauses: "those who stayed", "the official, who asked not to be named,".
 * A clause that contains a pause is not found. Pure functions.
 */
public final class RelativeClause {
    private static final int LONGEST = 20;

    private RelativeClause() {}

    /** The pronoun, after {@code from}, that opens the clause ending at the token; or -1. */
    public static int pronounBefore(NewsText text, int end, int from) {
        for (int i = end - 1; i > from && end - i <= LONGEST && !Pause.orBracketAt(text, i); i--) {
            if (isPronoun(text, i)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The pause, before the limit, that closes the clause; -1 if there is none, or if no clause begins there after a
     * pause.
     */
    public static int end(NewsText text, int pronoun, int limit) {
        if (!isPronoun(text, pronoun) || !Pause.orBracketAt(text, pronoun - 1)) {
            return -1;
        }
        for (int i = pronoun + 1; i + 1 < limit; i++) {
            if (Pause.orBracketAt(text, i)) {
                return i;
            }
        }
        return -1;
    }

    /** "Who", "whose"; "that" has other uses more often. */
    private static boolean isPronoun(NewsText text, int token) {
        return text.is(token, WordSet.ANY_RELATIVE) && !text.is(token, WordSet.THAT);
    }
}
