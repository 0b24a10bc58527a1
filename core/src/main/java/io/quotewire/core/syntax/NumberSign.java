package io.quotewire.core.syntax;

/** Recognises "No" before a number, elsewhere a determiner: "the world No 4", "the world No. 4". */
final class NumberSign {
    /** As it is written; within a sentence the determiner is in lower case. */
    private static final String NO = "No";

    private NumberSign() {}

    static boolean isAt(NewsText text, int token) {
        return isNo(text, token) && (isDigit(text, token + 1) || isStop(text, token + 1));
    }

    /** Whether the token is the full stop between the sign and its number. */
    static boolean isStop(NewsText text, int token) {
        return text.isMark(token, '.') && isNo(text, token - 1) && isDigit(text, token + 1);
    }

    private static boolean isNo(NewsText text, int token) {
        return token >= 0 && token < text.tokens().size() && text.tokens().is(token, NO);
    }

    private static boolean isDigit(NewsText text, int token) {
        return token < text.tokens().size() && Character.isDigit(text.tokens().firstChar(token));
    }
}
