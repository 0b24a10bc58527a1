package io.quotewire.producer.memory;

import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Topics;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.utils.Utils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The records of the topic {@code feeds}: where they lie and how they are read. */
public final class FeedRecords {
    private static final Logger LOG = LoggerFactory.getLogger(FeedRecords.class);
    private static final Duration POLL = Duration.ofMillis(200);

    private FeedRecords() {}

    /** A consumer for {@link TopicStates}, in the group that the feeders share. */
    public static Consumer<byte[], byte[]> consumer(Map<String, Object> kafka, Topics topics) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, topics.service("feeders"));
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** What is known of every feed, by address, as it stands now. */
    public static List<FeedState> readAll(Map<String, Object> kafka, Topics topics) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        Map<String, FeedState> states = new HashMap<>();
        try (Consumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topics.feeds()).stream()
                    .map(partition -> new TopicPartition(topics.feeds(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<byte[], byte[]> item : consumer.poll(POLL)) {
                    String address = new String(item.key(), StandardCharsets.UTF_8);
                    states.remove(address);
                    read(item).ifPresent(state -> states.put(address, state));
                }
            }
        }
        List<FeedState> sorted = new ArrayList<>(states.values());
        sorted.sort(Comparator.comparing(FeedState::address));
        return sorted;
    }

    /** The state in a record; empty for a deletion and for what cannot be read, which is told. */
    static Optional<FeedState> read(ConsumerRecord<byte[], byte[]> item) {
        if (item.value() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Json.read(item.value(), FeedState.class));
        } catch (IOException e) {
            LOG.warn(
                    "{}-{}@{} is no state of a feed: {}",
                    item.topic(),
                    item.partition(),
                    item.offset(),
                    e.getMessage());
            return Optional.empty();
        }
    }

    /** All feeds of one host lie in one partition, so that one feeder alone asks that host. */
    static int partition(URI address, int partitions) {
        byte[] host = address.getHost().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        return Utils.toPositive(Utils.murmur2(host)) % partitions;
    }

    static int partition(String address, int partitions) {
        return partition(URI.create(address), partitions);
    }
}
