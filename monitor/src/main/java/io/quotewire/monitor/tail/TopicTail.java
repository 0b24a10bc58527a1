package io.quotewire.monitor.tail;

import io.quotewire.streaming.reading.TopicReader;
import io.quotewire.streaming.settings.Settings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Follows a topic without a group: committed records only, and a bounded number per call; if only the latest are
 * wanted, older ones are skipped without being read. A missing topic yields nothing until it is created. Not
 * thread-safe.
 */
final class TopicTail implements AutoCloseable {
    /** From the start. */
    static final long ALL = Long.MAX_VALUE;

    private static final Duration ASKING = Duration.ofSeconds(2);
    private static final Duration POLL = Duration.ofMillis(50);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final String topic;
    private final long last;
    private List<TopicPartition> partitions = List.of();
    private Map<TopicPartition, Long> ends = Map.of();
    private Set<Integer> passed = Set.of();

    /** @param last how many offsets before the end of each partition are wanted, at each call */
    TopicTail(Settings settings, String topic, long last) {
        this.topic = topic;
        this.last = last;
        this.consumer = TopicReader.consumer(
                settings,
                Map.of(
                        "fetch.max.wait.ms",
                        50,
                        "max.partition.fetch.bytes",
                        256 * 1024,
                        "client.id",
                        "quotewire-monitor-" + topic));
    }

    /**
     * The records since the last call, up to the current end or for at most this time.
     *
     * @throws org.apache.kafka.common.KafkaException if the cluster does not answer
     */
    List<ConsumerRecord<byte[], byte[]>> next(Duration atMost) {
        join();
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        if (partitions.isEmpty()) {
            return records;
        }
        ends = consumer.endOffsets(partitions, ASKING);
        passed = passOver();
        long deadline = System.nanoTime() + atMost.toNanos();
        while (!complete() && System.nanoTime() < deadline) {
            consumer.poll(POLL).forEach(records::add);
        }
        return records;
    }

    /** The partitions in which the last call skipped records. */
    Set<Integer> passed() {
        return passed;
    }

    private Set<Integer> passOver() {
        Set<Integer> left = new HashSet<>();
        ends.forEach((partition, end) -> {
            if (last != ALL && consumer.position(partition) < end - last) {
                consumer.seek(partition, end - last);
                left.add(partition.partition());
            }
        });
        return left;
    }

    /** Whether all records that existed at the last call have been read. */
    boolean complete() {
        return partitions.stream()
                .allMatch(partition -> consumer.position(partition) >= ends.getOrDefault(partition, 0L));
    }

    /** The first offset kept of each partition. */
    Map<Integer, Long> starts() {
        Map<Integer, Long> starts = new HashMap<>();
        consumer.beginningOffsets(partitions, ASKING)
                .forEach((partition, start) -> starts.put(partition.partition(), start));
        return starts;
    }

    /** Adds new partitions. */
    private void join() {
        List<TopicPartition> present = consumer.listTopics(ASKING).getOrDefault(topic, List.of()).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        List<TopicPartition> added = present.stream()
                .filter(partition -> !partitions.contains(partition))
                .toList();
        if (added.isEmpty()) {
            return;
        }
        consumer.assign(present);
        consumer.beginningOffsets(added, ASKING).forEach(consumer::seek);
        partitions = present;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
