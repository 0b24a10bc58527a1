package io.quotewire.faults.guarantee;

import io.quotewire.streaming.settings.Settings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * A consumer that follows all events from the beginning while faults occur, committed records only, in a thread of its
 * own. If its position no longer exists it fails rather than start over.
 */
public final class LiveReader implements AutoCloseable {
    private final KafkaConsumer<String, byte[]> consumer;
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final Set<String> seenTwice = ConcurrentHashMap.newKeySet();
    private final Thread thread = new Thread(this::read, "live-reader");
    private volatile boolean ends;
    private volatile Optional<String> failure = Optional.empty();

    private LiveReader(Settings settings) {
        Map<String, Object> client = new HashMap<>(settings.kafka());
        client.put("isolation.level", "read_committed");
        client.put("enable.auto.commit", false);
        client.put("auto.offset.reset", "none");
        consumer = new KafkaConsumer<>(client, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** Starts reading; the topics must exist. */
    public static LiveReader start(Settings settings) {
        LiveReader reader = new LiveReader(settings);
        List<TopicPartition> partitions = new ArrayList<>();
        for (String topic : List.of(
                settings.topics().quotes(),
                settings.topics().mentions(),
                settings.topics().processed())) {
            reader.consumer
                    .partitionsFor(topic)
                    .forEach(partition -> partitions.add(new TopicPartition(topic, partition.partition())));
        }
        reader.consumer.assign(partitions);
        partitions.forEach(partition -> reader.consumer.seek(partition, 0));
        reader.thread.start();
        return reader;
    }

    private void read() {
        try (consumer) {
            while (!ends) {
                for (var event : consumer.poll(Duration.ofMillis(200))) {
                    String id = EventId.of(event);
                    if (!seen.add(id)) {
                        seenTwice.add(id);
                    }
                }
            }
        } catch (KafkaException e) {
            failure = Optional.of("a reader could not go on: " + e);
        }
    }

    Set<String> seen() {
        return seen;
    }

    Set<String> seenTwice() {
        return seenTwice;
    }

    Optional<String> failure() {
        return failure;
    }

    @Override
    public void close() {
        ends = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
