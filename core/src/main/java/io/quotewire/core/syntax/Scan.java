package io.quotewire.core.syntax;

import java.util.function.IntPredicate;

/** Scans tokens for the next one that is such, or the next that is not, in either direction. Pure functions. */
public final class Scan {
    private Scan() {}

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
