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

    private final Map<TopicPartition, OffsetRange> spans;
    private final Map<TopicPartition, Long> next;

    private final Instant moved;

    /**
     * @param moved when it was last known to be running
     */
    Run(Map<TopicPartition, OffsetRange> spans, Map<TopicPartition, Long> next, Instant moved) {
        this.moved = moved;
        this.spans = Map.copyOf(spans);
        this.next = new TreeMap<>(Comparator.comparingInt(TopicPartition::partition));
        this.next.putAll(next);
    }

    Map<TopicPartition, OffsetRange> spans() {
        return spans;
    }

    OffsetRange span(TopicPartition at) {
        OffsetRange span = spans.get(at);
        if (span == null) {
            throw new IllegalArgumentException("this run does not read " + at);
        }
        return span;
    }

    /** The next offset to read. */
    long next(TopicPartition at) {
        return next.getOrDefault(at, 0L);
    }

    void reached(TopicPartition at, long offset) {
        next.put(at, offset);
    }

    boolean isOver() {
        return spans.entrySet().stream()
                .allMatch(each -> next(each.getKey()) >= each.getValue().end());
    }

    long done() {
        return spans.entrySet().stream()
                .mapToLong(each -> each.getValue().done(next(each.getKey())))
                .sum();
    }

    long size() {
        return spans.values().stream().mapToLong(OffsetRange::size).sum();
    }

    Instant moved() {
        return moved;
    }

    /** Whether it was running a moment ago. */
    boolean isFresh(Instant now) {
        return Duration.between(moved, now).compareTo(FRESH) < 0;
    }

    Instant began() {
        return spans.values().stream()
                .map(OffsetRange::began)
                .min(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }
}
