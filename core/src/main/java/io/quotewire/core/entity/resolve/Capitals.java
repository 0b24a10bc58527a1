package io.quotewire.core.entity.resolve;

import io.quotewire.core.text.Tokens;

/** Which words of a text begin with a capital. Read only. */
final class Capitals {
    private final Tokens tokens;

    Capitals(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether the token is one; what is beyond the text is none. */
    boolean is(int token) {
        return token >= 0 && token < tokens.size() && tokens.isCapital(token);
    }

    /** The first of them from that token on; the number of tokens where there is none. */
    int next(int from) {
        int i = from;
        while (i < tokens.size() && !tokens.isCapital(i)) {
            i++;
        }
        return i;
    }
}
