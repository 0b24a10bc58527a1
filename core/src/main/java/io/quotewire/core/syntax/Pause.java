package io.quotewire.core.syntax;

import io.quotewire.core.words.WordClass;

/** What makes a pause in a sentence, outside quote marks. */
public final class Pause {
    private Pause() {}

    /** A comma or a dash. That most tokens are words is told by one look at their class. */
    public static boolean at(NewsText text, int token) {
        return text.is(token, WordClass.PUNCTUATION) && (text.isComma(token) || text.isDash(token));
    }

    /** A comma, a dash or a round bracket. */
    public static boolean orBracketAt(NewsText text, int token) {
        return text.is(token, WordClass.PUNCTUATION)
                && (at(text, token) || text.isMark(token, '(') || text.isMark(token, ')'));
    }
}
