package io.quotewire.core.cue;

import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.WordSet;

/**
 * Checks whether the complement that a verb needs to report speech may follow: "put the toll at 14", "attributed it to
 * luck".
 */
final class ComplementCheck {
    private static final int FARTHEST_FIGURE = 16;

    private ComplementCheck() {}

    /** Whether the complement may begin at the token; not in "put it away" or "a note attributed to Hill". */
    static boolean mayBeAt(Tokens tokens, int i, CueEntry entry) {
        if (entry.takes(Takes.TO_NOUN)) {
            return i < tokens.size() && tokens.isLetter(i) && !tokens.is(i, "to");
        }
        return !entry.takes(Takes.AT) || entry.takes(Takes.THAT) || isFigureAhead(tokens, i);
    }

    /** Whether a figure follows "at", before any comma. */
    private static boolean isFigureAhead(Tokens tokens, int from) {
        boolean at = false;
        for (int i = from; i < Math.min(tokens.size(), from + FARTHEST_FIGURE) && !tokens.is(i, ","); i++) {
            if (at && (tokens.isFigure(i) || ClosedClasses.isIn(tokens, i, WordSet.NUMBER))) {
                return true;
            }
            at |= tokens.is(i, "at");
        }
        return false;
    }
}
