package io.quotewire.app.bench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was measured. Written as JSON it keeps its names.
 *
 * @param java its version
 * @param cores that this machine has
 * @param threads of the processor and the sink each, absent if they chose themselves
 * @param articles of a round
 * @param articleBytes of an article on average, as a record before it is packed
 * @param cold the first round
 * @param rounds on a backlog once warm
 * @param backlog their median
 * @param held rates that were tried, in their order
 * @param highest of those that hold; absent if none did
 * @param delayRate articles a second at which the delays were measured
 * @param heapBytes the least heap in use that was seen of each service under load
 * @param topicBytes of one copy of each topic for an article, on disk
 * @param passThrough articles a second of a topology that only copies them
 * @param passThroughSeconds how long that was measured
 */
record BenchReport(
        String java,
        int cores,
        int partitions,
        @Nullable Integer threads,
        int articles,
        double articleBytes,
        Measured cold,
        List<Measured> rounds,
        Measured backlog,
        List<Held> held,
        @Nullable Held highest,
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

    /** The highest rate that holds. */
    static Optional<Held> highest(List<Held> tried) {
        return tried.stream()
                .filter(Held::holds)
                .max((one, other) -> Double.compare(one.articlesPerSecond(), other.articlesPerSecond()));
    }
}
