package io.quotewire.core.syntax;

import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordClass;

/** Recognises pauses in a sentence, outside quote marks. */
public final class Pause {
    private Pause() {}

    /** Whether the token is a comma or a dash. The word class, checked first, rules out most tokens. */
    public static boolean at(NewsText text, int token) {
        return text.is(token, WordClass.PUNCTUATION) && (text.isComma(token) || text.isDash(token));
    }

    /** Whether there is a pause in {@code [from, to)}. */
    public static boolean isIn(NewsText text, int from, int to) {
        return Scan.any(from, to, i -> at(text, i));
    }

    /** Whether the token is a comma, a dash or a round bracket. */
    public static boolean orBracketAt(NewsText text, int token) {
        return text.is(token, WordClass.PUNCTUATION)
                && (at(text, token) || text.isMark(token, '(') || text.isMark(token, ')'));
    }
}
