package io.quotewire.benchmarks;

import java.util.Arrays;

/** Medians of warm rounds. */
public final class Median {
    private Median() {}

    /** The median of the later half of the rounds; the earlier half is warm-up. */
    public static double ofLaterHalf(double[] rounds) {
        double[] later = Arrays.copyOfRange(rounds, rounds.length / 2, rounds.length);
        Arrays.sort(later);
        return later[later.length / 2];
    }
}
