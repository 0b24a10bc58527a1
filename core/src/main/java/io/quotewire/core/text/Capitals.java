package io.quotewire.core.text;

/** The capitalised tokens of a text, as a bit set. Immutable once built. */
public final class Capitals {
    private final long[] bits;
    private final int size;

    Capitals(FirstCharacters first, int size) {
        this.size = size;
        this.bits = new long[size / Long.SIZE + 1];
        for (int i = 0; i < size; i++) {
            if (first.isCapital(i)) {
                bits[i / Long.SIZE] |= 1L << i;
            }
        }
    }

    /** Whether the token is capitalised; false outside the text. */
    public boolean is(int token) {
        return token >= 0 && token < size && (bits[token / Long.SIZE] & (1L << token)) != 0;
    }

    /** The first capitalised token at or after the given one, not negative; the number of tokens if there is none. */
    public int next(int from) {
        if (from >= size) {
            return size;
        }
        int at = from / Long.SIZE;
        long left = bits[at] & (-1L << from);
        while (left == 0) {
            at++;
            if (at == bits.length) {
                return size;
            }
            left = bits[at];
        }
        return at * Long.SIZE + Long.numberOfTrailingZeros(left);
    }
}
