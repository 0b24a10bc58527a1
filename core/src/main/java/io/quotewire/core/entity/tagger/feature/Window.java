package io.quotewire.core.entity.tagger.feature;

/** The neighbours of the current token within its sentence, two on either side. Not thread-safe. */
final class Window {
    /** The number of tokens on either side. */
    static final int REACH = 2;

    /** Replaces the word or shape of a token outside the sentence. */
    static final int BOUNDARY = 0x51ED270B;

    private static final int BEYOND = -1;

    private final TokenTable table;
    private final int[] tokens = new int[(2 * REACH) + 1];

    Window(TokenTable table) {
        this.table = table;
    }

    void move(int token) {
        tokens[REACH] = token;
        int there = token;
        for (int offset = 1; offset <= REACH; offset++) {
            there = there == BEYOND || there + 1 >= table.size || table.is(there + 1, TokenKind.BREAKS)
                    ? BEYOND
                    : there + 1;
            tokens[REACH + offset] = there;
        }
        there = token;
        for (int offset = 1; offset <= REACH; offset++) {
            there = there == BEYOND || there == 0 || table.is(there, TokenKind.BREAKS) ? BEYOND : there - 1;
            tokens[REACH - offset] = there;
        }
    }

    /** The value of the token at the offset; {@code beyond} outside the sentence. */
    int of(int[] values, int offset, int beyond) {
        int there = tokens[REACH + offset];
        return there == BEYOND ? beyond : values[there];
    }

    int word(int offset) {
        return of(table.folded, offset, BOUNDARY);
    }

    int shape(int offset) {
        return of(table.shape, offset, BOUNDARY);
    }
}
