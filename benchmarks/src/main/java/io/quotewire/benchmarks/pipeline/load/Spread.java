package io.quotewire.benchmarks.pipeline.load;

import io.quotewire.streaming.reading.TopicReader;
import io.quotewire.streaming.settings.Settings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** The distribution of a topic's records over its partitions. Not thread-safe. */
public final class Spread implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;

    /**
     * The records that no earlier call of {@link #next} has returned.
     *
     * @param records of each partition, by its number
     * @param mostKey the key of the most records
     */
    public record Told(Map<Integer, Long> records, String mostKey, long most) {
        public long all() {
            return records.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    public Spread(Settings settings, String topic) {
        consumer = TopicReader.consumer(settings);
        partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Reads on to the current end of the topic. */
    public Told next() {
        Map<Integer, Long> records = new TreeMap<>();
        Map<String, Long> byKey = new HashMap<>();
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                records.merge(record.partition(), 1L, Long::sum);
                byKey.merge(new String(record.key(), StandardCharsets.UTF_8), 1L, Long::sum);
            }
        }
        return byKey.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> new Told(records, most.getKey(), most.getValue()))
                .orElseThrow(() -> new IllegalStateException("nothing is on the topic"));
    }

    @Override
    public void close() {
        consumer.close();
    }
}
