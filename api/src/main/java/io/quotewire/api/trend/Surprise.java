package io.quotewire.api.trend;

/**
 * How unusually frequent an item is: Dunning's log-likelihood ratio G² ("Accurate Methods for the Statistics of
 * Surprise and Coincidence", 1993) of the articles with and without it, in a window and before it. It asks how likely
 * so many articles would be at the usual share, so that a jump from 2 to 8 scores less than one from 20 to 80, and a
 * few articles at the beginning of an hour prove little. Shares are compared, not numbers: less news by night, or a
 * feed that was down, is not a trend.
 *
 * @param now articles in the window, of any kind
 * @param before articles before it
 */
record Surprise(long now, long before) {
    /**
     * The score that one name in a thousand reaches by chance: a quantile of chi-square with one degree of freedom.
     */
    static final double LEAST = 10.83;

    /**
     * The score of an item with these numbers of articles; zero if its share is not above the usual.
     *
     * @param withNow at most {@link #now}
     * @param withBefore at most {@link #before}
     */
    double score(long withNow, long withBefore) {
        // Counts that are briefly inconsistent must not lead to the logarithm of a negative number.
        double hereNow = Math.min(withNow, now);
        double hereBefore = Math.min(withBefore, before);
        if (now == 0 || before == 0 || hereNow / now <= hereBefore / before) {
            return 0;
        }
        double all = (double) now + before;
        double with = hereNow + hereBefore;
        return 2
                * (part(hereNow, with * now / all)
                        + part(hereBefore, with * before / all)
                        + part(now - hereNow, (all - with) * now / all)
                        + part(before - hereBefore, (all - with) * before / all));
    }

    /** The highest possible score of an item in this many articles of the window. */
    double most(long withNow) {
        return score(withNow, 0);
    }

    /** The expected number of articles in the window at the usual share. */
    double usual(long withBefore) {
        return before == 0 ? 0 : (double) withBefore * now / before;
    }

    private static double part(double observed, double expected) {
        return observed == 0 ? 0 : observed * Math.log(observed / expected);
    }
}
