package io.quotewire.app.reprocess;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.TopicPartition;

/** One run over the articles' topic: the offsets it reads from each partition and its progress. Not thread-safe. */
final class Run {
    /** A running one reports twice a second. */
    private static final Duration FRESH = Duration.ofSeconds(15);

    private final Map<TopicPartition, OffsetRange> ranges;
    private final Map<TopicPartition, Long> next;

    private final Instant moved;

    /**
     * @param moved when it was last known to be running
     */
    Run(Map<TopicPartition, OffsetRange> ranges, Map<TopicPartition, Long> next, Instant moved) {
        this.moved = moved;
        this.ranges = Map.copyOf(ranges);
        this.next = new TreeMap<>(Comparator.comparingInt(TopicPartition::partition));
        this.next.putAll(next);
    }

    Map<TopicPartition, OffsetRange> ranges() {
        return ranges;
    }

    OffsetRange range(TopicPartition at) {
        OffsetRange range = ranges.get(at);
        if (range == null) {
            throw new IllegalArgumentException("this run does not read " + at);
        }
        return range;
    }

    /** The next offset to read. */
    long next(TopicPartition at) {
        return next.getOrDefault(at, 0L);
    }

    void reached(TopicPartition at, long offset) {
        next.put(at, offset);
    }

    boolean isOver() {
        return ranges.entrySet().stream()
                .allMatch(each -> next(each.getKey()) >= each.getValue().end());
    }

    long done() {
        return ranges.entrySet().stream()
                .mapToLong(each -> each.getValue().done(next(each.getKey())))
                .sum();
    }

    long size() {
        return ranges.values().stream().mapToLong(OffsetRange::size).sum();
    }

    Instant moved() {
        return moved;
    }

    /** Whether it was running a moment ago. */
    boolean isFresh(Instant now) {
        return Duration.between(moved, now).compareTo(FRESH) < 0;
    }

    Instant began() {
        return ranges.values().stream()
                .map(OffsetRange::began)
                .min(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }
}
