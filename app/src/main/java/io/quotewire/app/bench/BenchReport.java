package io.quotewire.app.bench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The results of a measurement. As JSON they have the same names.
 *
 * @param java version of Java
 * @param cores cores of this machine
 * @param threads threads of the processor and the sink each, absent if they chose themselves
 * @param articles articles per round
 * @param articleBytes mean size of an article as an uncompressed record
 * @param cold the first round
 * @param rounds the measured rounds on a backlog
 * @param backlog their median
 * @param held rates that were tried, in order
 * @param highest the highest rate that is sustained; absent if none is
 * @param delayRate articles a second at which the delays were measured
 * @param heapBytes the smallest heap usage of each service under load
 * @param topicBytes size per article of one replica of each topic, on disk
 * @param passThrough articles a second of a topology that only copies them
 * @param passThroughSeconds duration of that measurement
 */
record BenchReport(
        String java,
        int cores,
        int partitions,
        @Nullable Integer threads,
        int articles,
        double articleBytes,
        MeasuredRound cold,
        List<MeasuredRound> rounds,
        MeasuredRound backlog,
        List<TriedRate> held,
        @Nullable TriedRate highest,
        double delayRate,
        Delays delays,
        Map<String, Double> heapBytes,
        Map<String, Double> topicBytes,
        double passThrough,
        double passThroughSeconds) {

    BenchReport {
        rounds = List.copyOf(rounds);
        held = List.copyOf(held);
    }

    /** The highest rate that is sustained. */
    static Optional<TriedRate> highest(List<TriedRate> tried) {
        return tried.stream()
                .filter(TriedRate::holds)
                .max((one, other) -> Double.compare(one.articlesPerSecond(), other.articlesPerSecond()));
    }
}
