package io.quotewire.core.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Percentile bootstrap over articles (Efron and Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13).
 * Articles are resampled, not passages, since the passages of one article are not independent. The seed is fixed, so
 * the same extraction always has the same intervals.
 */
final class Bootstrap {
    private static final int DRAWS = 1000;
    private static final long SEED = 1;

    private final List<Counts> draws;

    Bootstrap(List<Counts> articles) {
        Random random = new Random(SEED);
        draws = new ArrayList<>(DRAWS);
        for (int draw = 0; draw < DRAWS && !articles.isEmpty(); draw++) {
            List<Counts> drawn = new ArrayList<>(articles.size());
            for (int i = 0; i < articles.size(); i++) {
                drawn.add(articles.get(random.nextInt(articles.size())));
            }
            draws.add(Counts.sum(drawn));
        }
    }

    Score score(Measure measure, Counts counts) {
        double[] values = draws.stream().mapToDouble(measure::value).toArray();
        Arrays.sort(values);
        return new Score(
                measure,
                measure.precision(counts),
                measure.recall(counts),
                measure.value(counts),
                quantile(values, 0.025),
                quantile(values, 0.975),
                measure.of(counts));
    }

    private static double quantile(double[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
