package io.quotewire.core.syntax;

import io.quotewire.core.words.WordSet;

/**
 * Recognises "No" before a number, and a number behind "number", elsewhere determiners: "the world No 4", "the world
 * No. 4", "the world number one".
 */
final class NumberSign {
    /** As it is written; within a sentence the determiner is in lower case. */
    private static final String NO = "No";

    private NumberSign() {}

    static boolean isAt(NewsText text, int token) {
        return isSpelled(text, token) || (isNo(text, token) && (text.isFigure(token + 1) || isStop(text, token + 1)));
    }

    private static boolean isSpelled(NewsText text, int token) {
        return text.is(token, WordSet.NUMBER)
                && token > 0
                && text.tokens().is(token - 1, "number")
                && text.isWord(token + 1);
    }

    /** Whether the token is the full stop between the sign and its number. */
    static boolean isStop(NewsText text, int token) {
        return text.isMark(token, '.') && isNo(text, token - 1) && text.isFigure(token + 1);
    }

    private static boolean isNo(NewsText text, int token) {
        return token >= 0 && token < text.tokens().size() && text.tokens().is(token, NO);
    }
}
