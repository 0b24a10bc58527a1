package io.quotewire.core.text;

import java.util.function.IntPredicate;

/**
 * Asks a condition of the tokens of a range, or scans for the next one that fulfils it or does not, in either
 * direction: {@code Scan.any(first, end, i -> text.isCapital(i))}. A range whose end is not above its start is empty.
 * Pure functions.
 */
public final class Scan {
    private Scan() {}

    /** Whether a token in {@code [from, end)} fulfils the condition; false for an empty range. */
    public static boolean any(int from, int end, IntPredicate condition) {
        return to(from, end, condition) < end;
    }

    /** Whether each token in {@code [from, end)} does; true for an empty range. */
    public static boolean all(int from, int end, IntPredicate condition) {
        return past(from, end, condition) >= end;
    }

    /** The first token in {@code [from, end)} that fulfils the condition; otherwise {@code end}, or a later start. */
    public static int to(int from, int end, IntPredicate condition) {
        int i = from;
        while (i < end && !condition.test(i)) {
            i++;
        }
        return i;
    }

    /** The first token in {@code [from, end)} that does not; otherwise {@code end}, or a later start. */
    public static int past(int from, int end, IntPredicate condition) {
        return to(from, end, condition.negate());
    }

    /**
     * The first of {@code size} numbers from 0 that fulfils the condition, which all behind it must fulfil, too;
     * {@code size} if none does. It looks at few of them.
     */
    public static int bisect(int size, IntPredicate condition) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (condition.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The last token up to {@code from}, behind {@code least}, that fulfils the condition; otherwise {@code least}. */
    public static int backTo(int from, int least, IntPredicate condition) {
        int i = from;
        while (i > least && !condition.test(i)) {
            i--;
        }
        return i;
    }

    /** The last token up to {@code from} and behind {@code least} that does not; otherwise {@code least}. */
    public static int backPast(int from, int least, IntPredicate condition) {
        return backTo(from, least, condition.negate());
    }
}
