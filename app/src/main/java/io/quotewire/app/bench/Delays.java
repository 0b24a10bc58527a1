package io.quotewire.app.bench;

import java.util.Arrays;

/**
 * Percentiles of delays, in milliseconds.
 *
 * @param quoted number of articles with a quote
 */
record Delays(int quoted, double p50, double p95, double p99, double max) {
    private static final double NANOSECONDS = 1e6;

    /** @param nanos in any order */
    static Delays of(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Delays(
                sorted.length, share(sorted, 0.50), share(sorted, 0.95), share(sorted, 0.99), share(sorted, 1));
    }

    /** The smallest value that is not exceeded by this share of the values. */
    private static double share(long[] sorted, double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.max(0, rank - 1)] / NANOSECONDS;
    }
}
