package io.quotewire.core.text;

import java.util.Arrays;

/**
 * Finds the token at an offset: starts at the first token of the offset's block of characters and scans on, which the
 * processor predicts better than a binary search. Immutable once built.
 */
final class TokenIndex {
    /** The size of a block in characters, as a power of two. */
    private static final int BLOCK_BITS = 4;

    private final int[] ends;
    private final int size;
    /** For each block the first token that ends in it or after it. */
    private final int[] first;

    /** Indexes tokens by the first {@code size} of these ascending end offsets. */
    TokenIndex(int[] ends, int size) {
        this.ends = ends;
        this.size = size;
        int last = size == 0 ? 0 : ends[size - 1];
        this.first = new int[(last >> BLOCK_BITS) + 1];
        int block = 0;
        for (int i = 0; i < size; i++) {
            int until = ends[i] >> BLOCK_BITS;
            if (until >= block) {
                Arrays.fill(first, block, until + 1, i);
                block = until + 1;
            }
        }
    }

    /** The first token that ends after the offset; {@code size} if there is none. */
    int at(int offset) {
        if (offset < 0) {
            return 0;
        }
        int block = offset >> BLOCK_BITS;
        if (block >= first.length) {
            return size;
        }
        int i = first[block];
        while (i < size && ends[i] <= offset) {
            i++;
        }
        return i;
    }
}
