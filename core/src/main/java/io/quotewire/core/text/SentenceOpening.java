package io.quotewire.core.text;

/** Tells where a word may owe its capital to its position: at the start of a sentence or a quotation. */
public final class SentenceOpening {
    private static final String MARKS = ".!?:;,•—–-\"“”‘’'«»(";

    private SentenceOpening() {}

    /** Whether the token opens a sentence or a quotation: it is the first of the text or a line, or follows a mark. */
    public static boolean isAt(Tokens tokens, int token) {
        return token == 0 || isMark(tokens, token - 1) || tokens.isLineBetween(token - 1, token);
    }

    /** Excludes the genitive "'s", which begins with a mark too. */
    private static boolean isMark(Tokens tokens, int token) {
        return tokens.end(token) - tokens.start(token) == 1 && MARKS.indexOf(tokens.firstChar(token)) >= 0;
    }
}
