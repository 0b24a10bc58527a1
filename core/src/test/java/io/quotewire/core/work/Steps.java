package io.quotewire.core.work;

/**
 * What classes of {@link CountedClasses} call as they work: each method that begins and each round of a loop is a step.
 * For one thread at a time.
 */
public final class Steps {
    /** The code that is counted calls a method by its name alone: this is the one place to find the number again. */
    private static final long[] TAKEN = new long[1];

    private Steps() {}

    /** One more. */
    public static void take() {
        TAKEN[0]++;
    }

    /** How many were taken in this JVM. */
    static long taken() {
        return TAKEN[0];
    }
}
