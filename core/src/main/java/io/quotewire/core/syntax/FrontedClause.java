package io.quotewire.core.syntax;

import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Finds a subordinate clause in front of the main clause: "As the crew left, Hill waved", "Soon after it ended, Hill
 * waved", "Asked how it went, Hill waved".
 */
public final class FrontedClause {
    private FrontedClause() {}

    /**
     * The token after its comma, where the main clause begins; {@code start} if no clause is fronted.
     *
     * @param end a token before which the main clause must begin
     */
    public static int behind(NewsText text, int start, int end) {
        int first = text.is(start, WordClass.CONJUNCTION) ? start + 1 : start;
        boolean leads = opens(text, first) || (text.is(first, WordClass.ADVERB) && opens(text, first + 1));
        for (int i = first; leads && i < end; i++) {
            if (text.isComma(i)) {
                return TrailingModifier.opensAt(text, i + 1) ? start : i + 1;
            }
        }
        return start;
    }

    private static boolean opens(NewsText text, int token) {
        return (text.is(token, WordClass.SUBORDINATOR) && !text.is(token, WordSet.THAT))
                || text.is(token, WordSet.CLAUSE_PREPOSITION, WordSet.ASKED);
    }
}
