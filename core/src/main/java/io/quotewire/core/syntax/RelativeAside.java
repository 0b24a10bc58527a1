package io.quotewire.core.syntax;

import io.quotewire.core.words.WordClass;

/** A relative clause between two pauses: "the official, who asked not to be named,". Pure functions. */
public final class RelativeAside {
    private RelativeAside() {}

    /** The pause that closes the clause, before the limit, or -1; so too where none begins at the token. */
    public static int end(NewsText text, int token, int limit) {
        if (!text.is(token, WordClass.RELATIVE) || !Pause.orBracketAt(text, token - 1)) {
            return -1;
        }
        for (int i = token + 1; i + 1 < limit; i++) {
            if (Pause.orBracketAt(text, i)) {
                return i;
            }
        }
        return -1;
    }
}
