package io.quotewire.app.catalogue;

import io.quotewire.app.kafka.Cluster;
import io.quotewire.app.kafka.KafkaFailures;
import io.quotewire.app.kafka.TopicReader;
import io.quotewire.core.entity.catalogue.CatalogueEntry;
import io.quotewire.streaming.catalogue.CatalogueRecord;
import io.quotewire.streaming.contract.CloudEventHeaders;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.settings.Settings;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** The topic of known entities: what stands on it, and changes to it. */
final class CatalogueTopic {
    private static final String SOURCE = "catalogue";
    private static final int PATIENCE_MILLIS = 30_000;

    private final Settings settings;
    private final Topics topics;

    private CatalogueTopic(Settings settings) {
        this.settings = settings;
        this.topics = settings.topics();
    }

    /** @throws io.quotewire.app.command.CommandException where nobody answers or the topic is missing */
    static CatalogueTopic reach(Settings settings) throws InterruptedException {
        try (Cluster cluster = Cluster.reach(settings)) {
            cluster.require(List.of(settings.topics().catalogue()));
        }
        return new CatalogueTopic(settings);
    }

    String name() {
        return topics.catalogue();
    }

    /** The last value of each key, whether it is an entity or not, in the order of keys. */
    SortedMap<String, byte[]> standing() {
        SortedMap<String, byte[]> standing = new TreeMap<>();
        try (TopicReader reader = TopicReader.fromBeginning(settings, name())) {
            reader.readToEnd(read -> {
                String key = new String(read.key(), StandardCharsets.UTF_8);
                if (read.value() == null) {
                    standing.remove(key);
                } else {
                    standing.put(key, read.value());
                }
                return true;
            });
        } catch (KafkaException e) {
            throw KafkaFailures.explained(e, settings);
        }
        return standing;
    }

    /** Adds entities, or replaces those of the same ids; returns when the broker has them all. */
    void add(Collection<CatalogueEntry> entries) throws InterruptedException {
        send(entries, CatalogueEntry::id, CatalogueRecord::write);
    }

    /** Takes out whatever stands under these keys; returns when the broker knows. */
    void remove(Collection<String> keys) throws InterruptedException {
        send(keys, key -> key, key -> null);
    }

    private <T> void send(Collection<T> changes, Function<T, String> id, Function<T, byte @Nullable []> value)
            throws InterruptedException {
        Map<String, Object> client = new TreeMap<>(settings.kafkaProducer());
        client.putIfAbsent("compression.type", "zstd");
        client.putIfAbsent("delivery.timeout.ms", PATIENCE_MILLIS);
        client.putIfAbsent("request.timeout.ms", PATIENCE_MILLIS / 2);
        client.putIfAbsent("max.block.ms", PATIENCE_MILLIS);
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(client, new ByteArraySerializer(), new ByteArraySerializer())) {
            List<Future<?>> sending = new ArrayList<>(changes.size());
            for (T change : changes) {
                byte[] key = CatalogueRecord.key(id.apply(change)).getBytes(StandardCharsets.UTF_8);
                sending.add(producer.send(new ProducerRecord<>(name(), null, key, value.apply(change), headers())));
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
                UUID.randomUUID().toString(),
                CloudEventHeaders.ENTITY,
                CloudEventHeaders.source(topics, SOURCE),
                Instant.now());
    }
}
