package io.quotewire.core.text;

/** Where a word has its capital from its place, not from itself: at the start of a sentence or of what is quoted. */
public final class SentenceOpening {
    private static final String MARKS = ".!?:;,•—–-\"“”‘’'«»(";

    private SentenceOpening() {}

    /** Whether the token begins a sentence or a quotation: it is the first of the text or a line, or behind a mark. */
    public static boolean isAt(Tokens tokens, int token) {
        return token == 0
                || isMark(tokens, token - 1)
                || tokens.text()
                                .substring(tokens.end(token - 1), tokens.start(token))
                                .indexOf('\n')
                        >= 0;
    }

    /** Not the "'s" of a genitive, which begins with a mark. */
    private static boolean isMark(Tokens tokens, int token) {
        return tokens.end(token) - tokens.start(token) == 1 && MARKS.indexOf(tokens.firstChar(token)) >= 0;
    }
}
