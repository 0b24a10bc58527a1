package io.quotewire.streaming.admin;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/**
 * Looks at what lies behind a group's offsets. The difference of two offsets over-counts on transactional topics, where
 * commit markers take offsets too, and says nothing of time: so the next record of each partition is read. Not
 * thread-safe, as the consumer is not.
 */
public final class UnreadRecords {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration POLL = Duration.ofMillis(100);

    private final Consumer<byte[], byte[]> consumer;

    /** Reads with this consumer, which should have no group, read committed records and fetch few at a time. */
    public UnreadRecords(Consumer<byte[], byte[]> consumer) {
        this.consumer = consumer;
    }

    /**
     * What is not yet read.
     *
     * @param records how many, at most: partitions in which only commit markers are left count nothing
     * @param oldest when the oldest of them arrived; empty where there are none
     */
    public record Unread(long records, Optional<Instant> oldest) {}

    /** Looks behind the positions of some partitions, up to their ends. */
    public Unread after(Map<TopicPartition, Long> positions, Map<TopicPartition, Long> ends) {
        Map<TopicPartition, Long> open = new HashMap<>();
        positions.forEach((partition, position) -> {
            if (position < ends.getOrDefault(partition, 0L)) {
                open.put(partition, position);
            }
        });
        long records = 0;
        Optional<Instant> oldest = Optional.empty();
        for (var next : next(open, ends).entrySet()) {
            records += ends.getOrDefault(next.getKey(), 0L) - next.getValue().offset();
            Instant at = Instant.ofEpochMilli(next.getValue().timestamp());
            oldest = Optional.of(oldest.filter(at::isAfter).orElse(at));
        }
        return new Unread(records, oldest);
    }

    private record Next(long offset, long timestamp) {}

    private Map<TopicPartition, Next> next(Map<TopicPartition, Long> open, Map<TopicPartition, Long> ends) {
        Map<TopicPartition, Next> found = new HashMap<>();
        if (open.isEmpty()) {
            return found;
        }
        Set<TopicPartition> waiting = new HashSet<>(open.keySet());
        consumer.assign(waiting);
        open.forEach(consumer::seek);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!waiting.isEmpty() && System.nanoTime() < deadline) {
            ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
            for (TopicPartition partition : records.partitions()) {
                var first = records.records(partition).get(0);
                if (waiting.remove(partition)) {
                    found.put(partition, new Next(first.offset(), first.timestamp()));
                    consumer.pause(Set.of(partition));
                }
            }
            waiting.removeIf(partition -> consumer.position(partition) >= ends.getOrDefault(partition, 0L));
        }
        consumer.unsubscribe();
        return found;
    }
}
