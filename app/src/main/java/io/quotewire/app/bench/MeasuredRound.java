package io.quotewire.app.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * The result of one round on a backlog, or the median of several.
 *
 * @param articlesPerSecond from the first article on its topic to the last count
 * @param secondsPerThousand CPU time of each process per 1,000 articles
 */
record MeasuredRound(double articlesPerSecond, Map<String, Double> secondsPerThousand) {
    private static final double THOUSAND = 1e3;

    /**
     * @param before CPU seconds of each process at the start of the round
     */
    static MeasuredRound of(int articles, RoundTimes round, Map<String, Double> before, Map<String, Double> after) {
        Map<String, Double> seconds = new TreeMap<>();
        after.forEach((name, used) -> seconds.put(name, (used - before.getOrDefault(name, 0.0)) * THOUSAND / articles));
        return new MeasuredRound(articles / round.counted(), seconds);
    }

    static MeasuredRound median(List<MeasuredRound> rounds) {
        Map<String, Double> seconds = new TreeMap<>();
        for (String name : rounds.get(0).secondsPerThousand.keySet()) {
            seconds.put(name, median(rounds, round -> round.secondsPerThousand.getOrDefault(name, 0.0)));
        }
        return new MeasuredRound(median(rounds, MeasuredRound::articlesPerSecond), seconds);
    }

    private static double median(List<MeasuredRound> rounds, ToDoubleFunction<MeasuredRound> value) {
        return rounds.stream()
                .mapToDouble(value)
                .boxed()
                .sorted(Comparator.naturalOrder())
                .toList()
                .get(rounds.size() / 2);
    }
}
