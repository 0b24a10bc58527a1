package io.quotewire.core.work;

/**
 * Called by the classes of {@link CountedClasses}: each method entry and each iteration of a loop is a step. For one
 * thread at a time.
 */
public final class Steps {
    /** The instrumented code calls a static method, so the count must be static too. */
    private static final long[] TAKEN = new long[1];

    private Steps() {}

    /** Counts a step. */
    public static void take() {
        TAKEN[0]++;
    }

    /** The number of steps taken in this JVM. */
    static long taken() {
        return TAKEN[0];
    }
}
