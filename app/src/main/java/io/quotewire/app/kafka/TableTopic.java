package io.quotewire.app.kafka;

import io.quotewire.streaming.contract.header.CloudEventHeaders;
import io.quotewire.streaming.reading.TopicReader;
import io.quotewire.streaming.settings.Settings;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A compacted topic of an installation: its current content, and changes to it. */
public final class TableTopic {
    private static final int PATIENCE_MILLIS = 30_000;

    private final Settings settings;
    private final String name;
    private final String type;
    private final String source;

    private TableTopic(Settings settings, String name, String type, String source) {
        this.settings = settings;
        this.name = name;
        this.type = type;
        this.source = source;
    }

    /**
     * Connects to it.
     *
     * @param type type of its events, as in {@link CloudEventHeaders}
     * @param source the command that writes to it
     * @throws io.quotewire.app.command.CommandException if no broker answers or the topic is missing
     */
    public static TableTopic reach(Settings settings, String name, String type, String source)
            throws InterruptedException {
        try (Cluster cluster = Cluster.reach(settings)) {
            cluster.require(List.of(name));
        }
        return new TableTopic(settings, name, type, source);
    }

    public String name() {
        return name;
    }

    /** The last value of each key, valid or not, sorted by key. */
    public SortedMap<String, byte[]> current() {
        SortedMap<String, byte[]> current = new TreeMap<>();
        try (TopicReader reader = TopicReader.fromBeginning(settings, name)) {
            reader.readToEnd(read -> {
                String key = new String(read.key(), StandardCharsets.UTF_8);
                if (read.value() == null) {
                    current.remove(key);
                } else {
                    current.put(key, read.value());
                }
                return true;
            });
        } catch (KafkaException e) {
            throw KafkaFailures.explained(e, settings);
        }
        return current;
    }

    /**
     * Writes a value under each key, or a tombstone if it is empty; returns when the broker has acknowledged all of
     * them.
     */
    public void put(Map<String, Optional<byte[]>> changes) throws InterruptedException {
        Map<String, Object> client = new TreeMap<>(settings.kafkaProducer());
        client.putIfAbsent("compression.type", "zstd");
        client.putIfAbsent("delivery.timeout.ms", PATIENCE_MILLIS);
        client.putIfAbsent("request.timeout.ms", PATIENCE_MILLIS / 2);
        client.putIfAbsent("max.block.ms", PATIENCE_MILLIS);
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(client, new ByteArraySerializer(), new ByteArraySerializer())) {
            List<Future<?>> sending = new ArrayList<>(changes.size());
            for (Map.Entry<String, Optional<byte[]>> change : changes.entrySet()) {
                byte[] key = change.getKey().getBytes(StandardCharsets.UTF_8);
                sending.add(producer.send(
                        new ProducerRecord<>(name, null, key, change.getValue().orElse(null), headers())));
            }
            for (Future<?> sent : sending) {
                sent.get();
            }
        } catch (ExecutionException e) {
            throw KafkaFailures.explained(e.getCause() == null ? e : e.getCause(), settings);
        } catch (KafkaException e) {
            throw KafkaFailures.explained(e, settings);
        }
    }

    private Headers headers() {
        return CloudEventHeaders.of(
                UUID.randomUUID().toString(), type, CloudEventHeaders.source(settings.topics(), source), Instant.now());
    }
}
