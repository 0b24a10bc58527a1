package io.quotewire.api.trend;

/**
 * How much more there is of something than usual: Dunning's log-likelihood ratio G² ("Accurate Methods for the
 * Statistics of Surprise and Coincidence", 1993) of the articles that have it and those that have not, in a window and
 * before it. It asks how likely so many would be were the share the usual one, so that a jump from 2 to 8 is worth
 * less than one from 20 to 80, and few articles at the beginning of an hour prove little. Shares are compared, not
 * numbers: that there is less news by night, or that a feed was away, is not a trend.
 *
 * @param now articles in the window, of any kind
 * @param before articles before it
 */
record Surprise(long now, long before) {
    /** What chance alone gives one name in a thousand: the quantile of chi-square with one degree of freedom. */
    static final double LEAST = 10.83;

    /**
     * The score of what is in so many of them; zero if its share is not above the usual.
     *
     * @param withNow at most {@link #now}
     * @param withBefore at most {@link #before}
     */
    double score(long withNow, long withBefore) {
        // A moment's disagreement between counts on their way must not make a logarithm of less than nothing.
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

    /** The highest score that anything in so many articles of the window can have. */
    double most(long withNow) {
        return score(withNow, 0);
    }

    /** In how many articles of the window it would be, were its share the usual one. */
    double usual(long withBefore) {
        return before == 0 ? 0 : (double) withBefore * now / before;
    }

    private static double part(double observed, double expected) {
        return observed == 0 ? 0 : observed * Math.log(observed / expected);
    }
}
