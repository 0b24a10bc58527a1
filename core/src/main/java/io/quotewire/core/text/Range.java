package io.quotewire.core.text;

import java.util.function.IntPredicate;

/**
 * Asks a question about each number of a range, such as the tokens of a phrase: {@code Range.any(first, end, i ->
 * text.isCapital(i))}. A range whose end is not above its start is empty. Pure functions.
 */
public final class Range {
    private Range() {}

    /** Whether the answer is yes for a number of {@code [start, end)}; false for an empty range. */
    public static boolean any(int start, int end, IntPredicate such) {
        for (int i = start; i < end; i++) {
            if (such.test(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the answer is yes for each number of {@code [start, end)}; true for an empty range. */
    public static boolean all(int start, int end, IntPredicate such) {
        return !any(start, end, such.negate());
    }
}
