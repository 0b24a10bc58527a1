package io.quotewire.streaming.reading;

import io.quotewire.streaming.settings.Settings;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Reads all partitions of some topics, without a group: committed records only, a partition's in order, their bytes as
 * they are. One thread reads; {@link #stop} may be called from any other.
 */
public final class TopicReader implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;
    private final Map<TopicPartition, Long> ends;

    private TopicReader(Settings settings, Collection<String> topics, boolean fromBeginning) {
        this.consumer = consumer(settings);
        try {
            this.partitions = assigned(topics, fromBeginning);
            this.ends = consumer.endOffsets(partitions);
        } catch (RuntimeException e) {
            consumer.close();
            throw e;
        }
    }

    private List<TopicPartition> assigned(Collection<String> topics, boolean fromBeginning) {
        List<TopicPartition> found = topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(found);
        if (fromBeginning) {
            consumer.seekToBeginning(found);
        } else {
            consumer.seekToEnd(found);
        }
        // Positions are found lazily; a record sent right after this must be read.
        found.forEach(consumer::position);
        return found;
    }

    /** Begins with the oldest record of each partition that is kept. */
    public static TopicReader fromBeginning(Settings settings, String... topics) {
        return new TopicReader(settings, List.of(topics), true);
    }

    /** Begins with the next record to come. */
    public static TopicReader fromEnd(Settings settings, String... topics) {
        return new TopicReader(settings, List.of(topics), false);
    }

    /** The record at that place; empty where none is kept there. */
    public static Optional<ConsumerRecord<byte[], byte[]>> one(
            Settings settings, TopicPartition partition, long offset) {
        try (KafkaConsumer<byte[], byte[]> consumer = consumer(settings)) {
            boolean there = consumer.partitionsFor(partition.topic()).stream()
                    .anyMatch(info -> info.partition() == partition.partition());
            if (!there) {
                return Optional.empty();
            }
            List<TopicPartition> of = List.of(partition);
            consumer.assign(of);
            long start = consumer.beginningOffsets(of).getOrDefault(partition, 0L);
            long end = consumer.endOffsets(of).getOrDefault(partition, 0L);
            consumer.seek(partition, Math.max(start, offset));
            while (offset >= start && offset < end && consumer.position(partition) <= offset) {
                for (ConsumerRecord<byte[], byte[]> read : consumer.poll(POLL)) {
                    return read.offset() == offset ? Optional.of(read) : Optional.empty();
                }
            }
            return Optional.empty();
        }
    }

    /** A consumer that reads as this does, with nothing assigned yet. */
    public static KafkaConsumer<byte[], byte[]> consumer(Settings settings) {
        return consumer(settings, Map.of());
    }

    /** The same with some settings more. */
    public static KafkaConsumer<byte[], byte[]> consumer(Settings settings, Map<String, Object> more) {
        Map<String, Object> client = new TreeMap<>(settings.kafka());
        // What retention deletes under a reader is passed over, and nothing behind it: Kafka's own would go on at the
        // end.
        client.put("auto.offset.reset", "earliest");
        client.putAll(more);
        client.put("isolation.level", "read_committed");
        client.put("enable.auto.commit", false);
        return new KafkaConsumer<>(client, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** Takes records as they come. */
    public interface Taker {
        /** @return false where enough was read */
        boolean take(ConsumerRecord<byte[], byte[]> read);
    }

    /**
     * Reads until the taker has enough, {@link #stop} is called or, if asked, what was there at the start is read.
     *
     * @param untilEnd whether to end there
     * @param polled called after each round, when there is nothing more to take at once
     */
    public void read(Taker taker, boolean untilEnd, Runnable polled) {
        try {
            while (!untilEnd || !atEnd()) {
                for (ConsumerRecord<byte[], byte[]> read : next()) {
                    if (!taker.take(read)) {
                        return;
                    }
                }
                polled.run();
            }
        } catch (WakeupException e) {
            // stop() was called
        }
    }

    /** Reads what was there at the start. */
    public void readToEnd(Taker taker) {
        read(taker, true, () -> {});
    }

    /** Whether no record that was ever written has been deleted, as the log's beginnings tell. */
    public boolean isWhole() {
        return consumer.beginningOffsets(partitions).values().stream().allMatch(offset -> offset == 0);
    }

    /** What has come since the last call; waits for a fifth of a second where nothing has. */
    public ConsumerRecords<byte[], byte[]> next() {
        return consumer.poll(POLL);
    }

    /** Ends a {@link #read} under way, or the next one. */
    public void stop() {
        consumer.wakeup();
    }

    @Override
    public void close() {
        consumer.close();
    }

    private boolean atEnd() {
        return partitions.stream()
                .allMatch(partition -> consumer.position(partition) >= ends.getOrDefault(partition, 0L));
    }
}
