package io.quotewire.core.entity.resolve;

import io.quotewire.core.text.Tokens;

/** Which words of a text begin with a capital; each is looked at once, however often it is asked for. Read only. */
final class Capitals {
    private final boolean[] capitals;

    Capitals(Tokens tokens) {
        this.capitals = new boolean[tokens.size()];
        for (int i = 0; i < capitals.length; i++) {
            capitals[i] = Character.isUpperCase(tokens.firstChar(i));
        }
    }

    /** Whether the token is one; what is beyond the text is none. */
    boolean is(int token) {
        return token >= 0 && token < capitals.length && capitals[token];
    }

    /** The first of them from that token on; the number of tokens where there is none. */
    int next(int from) {
        int i = from;
        while (i < capitals.length && !capitals[i]) {
            i++;
        }
        return i;
    }
}
