package io.quotewire.core.syntax;

import io.quotewire.core.words.WordSet;

/** "According to": leads to a source without any verb. */
public final class SourcePreposition {
    /** Its tokens. */
    public static final int LENGTH = 2;

    private SourcePreposition() {}

    /** Whether it begins at the token. */
    public static boolean isAt(NewsText text, int token) {
        return text.is(token, WordSet.ACCORDING) && text.is(token + 1, WordSet.TO);
    }
}
