package io.quotewire.core.entity.context;

import io.quotewire.core.text.Tokens;

/** The capitalised tokens of a text. Read-only. */
final class Capitals {
    private final Tokens tokens;

    Capitals(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether the token is capitalised; false outside the text. */
    boolean is(int token) {
        return token >= 0 && token < tokens.size() && tokens.isCapital(token);
    }

    /** The first capitalised token at or after the given one; the number of tokens if there is none. */
    int next(int from) {
        int i = from;
        while (i < tokens.size() && !tokens.isCapital(i)) {
            i++;
        }
        return i;
    }
}
