package io.quotewire.core.indirect.end;

import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordSet;

/**
 * Recognises the second dash of an aside in which something is reported: "The port – which Hale says is old | – will
 * close". Pure functions.
 */
final class ClosingDash {
    /** "Which the head of the port says". */
    private static final int LONGEST_TO_CONTENT = 12;

    private ClosingDash() {}

    /** Whether the token is a dash that closes a relative clause opened by a dash before the content; not "– not". */
    static boolean isAt(NewsText text, int start, int i) {
        if (!text.isDash(i) || text.is(i + 1, WordSet.NEGATION)) {
            return false;
        }
        int opening = start - 1;
        while (opening > 0 && start - opening < LONGEST_TO_CONTENT && !text.isDash(opening)) {
            opening--;
        }
        return text.isDash(opening)
                && text.is(opening + 1, WordSet.ANY_RELATIVE)
                && !text.is(opening + 1, WordSet.THAT);
    }
}
