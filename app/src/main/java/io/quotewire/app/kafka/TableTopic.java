package io.quotewire.app.kafka;

import io.quotewire.app.command.CommandException;
import io.quotewire.streaming.contract.header.CloudEventHeaders;
import io.quotewire.streaming.reading.TopicReader;
import io.quotewire.streaming.settings.Settings;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

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
     *
     * @throws CommandException if it does not; the message says how many of several it acknowledged
     */
    public void put(Map<String, Optional<byte[]>> changes) {
        put(changes, key -> {});
    }

    /**
     * The same.
     *
     * @param acknowledged receives the key of each change that the broker acknowledged, even if others failed
     */
    public void put(Map<String, Optional<byte[]>> changes, Consumer<String> acknowledged) {
        Map<String, Object> client = new TreeMap<>(settings.kafkaProducer());
        client.putIfAbsent("compression.type", "zstd");
        client.putIfAbsent("delivery.timeout.ms", PATIENCE_MILLIS);
        client.putIfAbsent("request.timeout.ms", PATIENCE_MILLIS / 2);
        client.putIfAbsent("max.block.ms", PATIENCE_MILLIS);
        List<String> written = Collections.synchronizedList(new ArrayList<>());
        AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(client, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (var change = changes.entrySet().iterator(); change.hasNext() && failure.get() == null; ) {
                Map.Entry<String, Optional<byte[]>> next = change.next();
                byte[] key = next.getKey().getBytes(StandardCharsets.UTF_8);
                var unused = producer.send(
                        new ProducerRecord<>(name, null, key, next.getValue().orElse(null), headers()),
                        (where, error) -> {
                            if (error == null) {
                                written.add(next.getKey());
                            } else {
                                failure.compareAndSet(null, error);
                            }
                        });
            }
        } catch (KafkaException e) {
            failure.compareAndSet(null, e);
        }
        // Closing the producer has waited for the outcomes of all.
        written.forEach(acknowledged);
        Exception why = failure.get();
        if (why != null) {
            throw partly(KafkaFailures.explained(why, settings), written.size(), changes.size());
        }
    }

    private static CommandException partly(CommandException failure, int written, int changes) {
        String message = changes == 1
                ? String.valueOf(failure.getMessage())
                : String.format(
                        Locale.ROOT, "only %,d of %,d were written: %s", written, changes, failure.getMessage());
        return new CommandException(failure.exitStatus(), message, failure);
    }

    private Headers headers() {
        return CloudEventHeaders.of(
                UUID.randomUUID().toString(), type, CloudEventHeaders.source(settings.topics(), source), Instant.now());
    }
}
