package io.quotewire.app.top;

import io.quotewire.monitor.snapshot.Snapshot;
import io.quotewire.monitor.snapshot.TopicStatus;
import io.quotewire.monitor.snapshot.TopicStatus.PartitionStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** The growth of each topic from snapshot to snapshot, for its sparkline. Not thread-safe. */
final class TopicRates {
    private final int length;
    private final Map<String, Deque<Double>> rates = new HashMap<>();
    private Map<String, Long> ends = Map.of();
    private Instant at = Instant.MIN;
    private boolean compares;

    /**
     * @param length the number of snapshots to remember
     */
    TopicRates(int length) {
        this.length = length;
    }

    void add(Snapshot snapshot) {
        double passed =
                at.equals(Instant.MIN) ? 0 : Duration.between(at, snapshot.at()).toMillis() / 1000.0;
        Map<String, Long> now = new HashMap<>();
        for (TopicStatus topic : snapshot.topics()) {
            long end =
                    topic.layout().stream().mapToLong(PartitionStatus::stable).sum();
            now.put(topic.topic(), end);
            if (passed > 0) {
                Deque<Double> known = rates.computeIfAbsent(topic.topic(), name -> new ArrayDeque<>());
                known.addLast(Math.max(0, end - ends.getOrDefault(topic.topic(), end)) / passed);
                if (known.size() > length) {
                    known.removeFirst();
                }
            }
        }
        rates.keySet().retainAll(now.keySet());
        compares = passed > 0;
        ends = now;
        at = snapshot.at();
    }

    /** Whether there was an earlier snapshot, without which growth is unknown. */
    boolean compares() {
        return compares;
    }

    /** Oldest first; empty before the second snapshot. */
    double[] of(String topic) {
        return rates.getOrDefault(topic, new ArrayDeque<>()).stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }
}
