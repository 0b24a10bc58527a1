package io.quotewire.core.text;

import java.util.Arrays;

/**
 * Converts {@code char} offsets of one text to code-point offsets and back. Built in one pass; a text without surrogate
 * pairs needs no table.
 */
public final class CodePointOffsets {
    private static final CodePointOffsets WITHOUT_PAIRS = new CodePointOffsets(new int[0]);

    /**
     * The offset after each surrogate pair, in text order: after pair {@code i}, {@code i + 1} units have to be
     * subtracted.
     */
    private final int[] afterPairs;

    private CodePointOffsets(int[] afterPairs) {
        this.afterPairs = afterPairs;
    }

    public static CodePointOffsets of(String text) {
        int pairs = text.length() - text.codePointCount(0, text.length());
        if (pairs == 0) {
            return WITHOUT_PAIRS;
        }
        int[] after = new int[pairs];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                after[count++] = ++i;
            }
        }
        return new CodePointOffsets(after);
    }

    /** The number of code points before the {@code char} offset; an offset inside a pair counts as before the pair. */
    public int at(int offset) {
        if (afterPairs.length == 0) {
            return offset;
        }
        int found = Arrays.binarySearch(afterPairs, offset);
        int before = found >= 0 ? found + 1 : -found - 1;
        boolean inside = before < afterPairs.length && afterPairs[before] - 1 == offset;
        return offset - before - (inside ? 1 : 0);
    }

    /** The {@code char} offset that has this many code points before it. */
    public int offset(int codePoints) {
        int least = 0;
        int most = afterPairs.length;
        while (least < most) {
            int middle = (least + most) >>> 1;
            // Each pair up to this one has one char that is no code point of its own.
            if (afterPairs[middle] - (middle + 1) <= codePoints) {
                least = middle + 1;
            } else {
                most = middle;
            }
        }
        return codePoints + least;
    }
}
