package io.quotewire.streaming.reading;

import io.quotewire.streaming.settings.Settings;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Reads all partitions of some topics without a consumer group: committed records only, in order within a partition,
 * keys and values as raw bytes. Not thread-safe, except that {@link #stop} may be called from any thread.
 */
public final class TopicReader implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);

    /** How long brokers wait for records before they answer that there are none, and closing waits for the answer. */
    private static final int WAIT_MILLIS = 100;

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;
    private final Map<TopicPartition, Long> ends;

    private TopicReader(Settings settings, Function<KafkaConsumer<?, ?>, List<TopicPartition>> assigned) {
        this.consumer = consumer(settings);
        try {
            this.partitions = assigned.apply(consumer);
            // The consumer resolves positions lazily; this makes it read a record that is sent right after this.
            partitions.forEach(consumer::position);
            this.ends = consumer.endOffsets(partitions);
        } catch (RuntimeException e) {
            consumer.close();
            throw e;
        }
    }

    private static List<TopicPartition> assigned(KafkaConsumer<?, ?> consumer, String... topics) {
        List<TopicPartition> found = Arrays.stream(topics)
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(found);
        return found;
    }

    /** Starts at the oldest retained record of each partition. */
    public static TopicReader fromBeginning(Settings settings, String... topics) {
        return new TopicReader(settings, consumer -> {
            List<TopicPartition> all = assigned(consumer, topics);
            consumer.seekToBeginning(all);
            return all;
        });
    }

    /** Starts at the end: with the next record to be written. */
    public static TopicReader fromEnd(Settings settings, String... topics) {
        return new TopicReader(settings, consumer -> {
            List<TopicPartition> all = assigned(consumer, topics);
            consumer.seekToEnd(all);
            return all;
        });
    }

    /** Starts with the first record of each partition that arrived at this time or later. */
    public static TopicReader fromTime(Settings settings, Instant time, String... topics) {
        return new TopicReader(settings, consumer -> {
            List<TopicPartition> all = assigned(consumer, topics);
            Map<TopicPartition, Long> asked = new HashMap<>();
            all.forEach(partition -> asked.put(partition, Math.max(0, time.toEpochMilli()))); // No record is older
            // The ends of before: what arrives while the times are looked up is read, too.
            consumer.endOffsets(all).forEach(consumer::seek);
            consumer.offsetsForTimes(asked).forEach((partition, found) -> {
                if (found != null) {
                    consumer.seek(partition, found.offset());
                }
            });
            return all;
        });
    }

    /** Reads these partitions only, each from this offset on, or from the oldest retained record after it. */
    public static TopicReader from(Settings settings, Map<TopicPartition, Long> offsets) {
        return new TopicReader(settings, consumer -> {
            consumer.assign(offsets.keySet());
            offsets.forEach(consumer::seek);
            return List.copyOf(offsets.keySet());
        });
    }

    /** The record at this offset; empty if there is none or it is no longer retained. */
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

    /** A consumer configured as in this class, with nothing assigned yet. */
    public static KafkaConsumer<byte[], byte[]> consumer(Settings settings) {
        return consumer(settings, Map.of());
    }

    /** The same, with additional settings. */
    public static KafkaConsumer<byte[], byte[]> consumer(Settings settings, Map<String, Object> more) {
        Map<String, Object> client = new TreeMap<>(settings.kafka());
        // If retention deletes records before they are read, go on with the oldest that remains; by default a consumer
        // would skip to the end.
        client.put("auto.offset.reset", "earliest");
        client.putIfAbsent("fetch.max.wait.ms", WAIT_MILLIS);
        client.putAll(more);
        client.put("isolation.level", "read_committed");
        client.put("enable.auto.commit", false);
        return new KafkaConsumer<>(client, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** Receives records in order. */
    public interface Taker {
        /**
         * @return false to stop reading
         */
        boolean take(ConsumerRecord<byte[], byte[]> read);
    }

    /**
     * Reads until the taker returns false, {@link #stop} is called or, if {@code untilEnd} is set, the end offsets of
     * when this reader was opened are reached.
     *
     * @param untilEnd whether to end there
     * @param polled called after each poll, when all its records have been taken
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
            // stop() was called.
        }
    }

    /** Reads up to the end offsets of when this reader was opened. */
    public void readToEnd(Taker taker) {
        read(taker, true, () -> {});
    }

    /** Whether no record has been deleted from any partition yet: all beginning offsets are 0. */
    public boolean isWhole() {
        return consumer.beginningOffsets(partitions).values().stream().allMatch(offset -> offset == 0);
    }

    /** The records since the last call; waits up to 200 ms if there are none. */
    public ConsumerRecords<byte[], byte[]> next() {
        return consumer.poll(POLL);
    }

    /** Ends the {@link #read} in progress, or the next one. */
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
