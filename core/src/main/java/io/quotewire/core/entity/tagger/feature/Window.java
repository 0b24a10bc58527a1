package io.quotewire.core.entity.tagger.feature;

/** The tokens beside the one at hand as far as its sentence goes, two on either side. One for each thread of work. */
public final class Window {
    /** How many tokens it reaches to either side. */
    static final int REACH = 2;

    /** What stands for the word or shape of a token beyond the sentence. */
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

    /** The value of the token at the offset, {@code beyond} where the sentence does not reach so far. */
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
