package io.quotewire.core.cue;

import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.WordSet;

/** Whether what a verb needs behind it to report anything may follow: "put the toll at 14", "attributed it to luck". */
final class ObjectAhead {
    private static final int FARTHEST_FIGURE = 16;
    private static final String AT = "at";
    private static final String TO = "to";

    private ObjectAhead() {}

    /** Whether an object may begin at the token; not "put it away", "a note attributed to Hill". */
    static boolean mayBeAt(Tokens tokens, int i, CueEntry entry) {
        if (entry.takes(Takes.TO_NOUN)) {
            return i < tokens.size() && tokens.isLetter(i) && !tokens.is(i, TO);
        }
        return !entry.takes(Takes.AT) || entry.takes(Takes.THAT) || isFigureAhead(tokens, i);
    }

    /** A figure behind "at", before a comma. */
    private static boolean isFigureAhead(Tokens tokens, int from) {
        boolean at = false;
        for (int i = from; i < Math.min(tokens.size(), from + FARTHEST_FIGURE) && !tokens.is(i, ","); i++) {
            if (at && (Character.isDigit(tokens.firstChar(i)) || ClosedClasses.isIn(tokens.lower(i), WordSet.NUMBER))) {
                return true;
            }
            at |= tokens.is(i, AT);
        }
        return false;
    }
}
