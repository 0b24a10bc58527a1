package io.quotewire.core.syntax;

/** What makes a pause in a sentence, outside quote marks. */
public final class Pause {
    private Pause() {}

    /** A comma or a dash. */
    public static boolean at(NewsText text, int token) {
        return text.isComma(token) || text.isDash(token);
    }

    /** A comma, a dash or a round bracket. */
    public static boolean orBracketAt(NewsText text, int token) {
        return at(text, token) || text.is(token, "(") || text.is(token, ")");
    }
}
