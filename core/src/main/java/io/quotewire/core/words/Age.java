package io.quotewire.core.words;

import io.quotewire.core.text.Tokens;

/** Recognises a number of two figures, which may be an age: "Mary Hill, 54,"; not "5m". */
public final class Age {
    private static final int LENGTH = 2;

    private Age() {}

    /** Whether the token is one; false outside the text. */
    public static boolean isAt(Tokens tokens, int token) {
        return token >= 0
                && token < tokens.size()
                && tokens.end(token) - tokens.start(token) == LENGTH
                && tokens.isFigure(token)
                && Character.isDigit(tokens.charAt(tokens.end(token) - 1));
    }
}
