package io.quotewire.producer.memory;

import io.quotewire.producer.web.WebAddress;
import io.quotewire.streaming.contract.Ids;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.contract.header.CloudEventHeaders;
import io.quotewire.streaming.reading.TopicReader;
import io.quotewire.streaming.settings.Settings;
import io.quotewire.streaming.topology.PartitionCheck;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads and writes the records of the topic {@code feeds}. */
public final class FeedRecords {
    private static final Logger LOG = LoggerFactory.getLogger(FeedRecords.class);

    /** The number of heartbeats per session timeout, as Kafka's documentation advises. */
    private static final int HEARTBEATS = 3;

    private final Producer<byte[], byte[]> producer;
    private final Topics topics;
    private final int partitions;
    private final Clock clock;

    FeedRecords(Producer<byte[], byte[]> producer, Topics topics, int partitions, Clock clock) {
        this.partitions = partitions;
        this.producer = producer;
        this.topics = topics;
        this.clock = clock;
    }

    /**
     * A consumer for {@link TopicStates}, in the group of the feeders that have the same feeds.
     *
     * @param given addresses of the feeds
     */
    public static Consumer<byte[], byte[]> consumer(Settings settings, Collection<String> given) {
        Map<String, Object> client = new HashMap<>(settings.kafka());
        long session = settings.sessionTimeout().toMillis();
        client.putIfAbsent(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, (int) session);
        client.putIfAbsent(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, (int) (session / HEARTBEATS));
        String group = group(settings.topics(), given);
        settings.instanceId().ifPresent(id -> client.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, group + '-' + id));
        client.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        client.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        client.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        client.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        return new KafkaConsumer<>(client, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /**
     * The group. Feeders with other feeds have another one: in the same group, a partition could be assigned to a
     * feeder that does not have its feeds.
     */
    static String group(Topics topics, Collection<String> given) {
        String list = String.join("\n", new TreeSet<>(given));
        return topics.feeders() + Ids.passage("feeders", list, 0).substring(0, 8);
    }

    /** The current state of every feed, by address. */
    public static List<FeedState> readAll(Settings settings) {
        Map<String, FeedState> states = new HashMap<>();
        try (TopicReader reader =
                TopicReader.fromBeginning(settings, settings.topics().feeds())) {
            reader.readToEnd(item -> {
                FeedRecord.read(item).ifPresent(written -> keep(written, states));
                return true;
            });
        }
        List<FeedState> sorted = new ArrayList<>(states.values());
        sorted.sort(Comparator.comparing(FeedState::address));
        return sorted;
    }

    private static void keep(FeedRecord written, Map<String, FeedState> states) {
        states.remove(written.address());
        written.state().ifPresent(state -> states.put(written.address(), state));
    }

    /** Writes a state. A failure is reported, and the next poll writes it again. */
    void write(FeedState state) {
        try {
            var unused = send(state.address(), Optional.of(state), false, error -> warn(state, error));
        } catch (KafkaException | IllegalStateException e) {
            warn(state, e);
        }
    }

    /** Reports that a record could not be written. */
    @FunctionalInterface
    interface Failure {
        void told(Exception error);
    }

    /** @param state empty to discard it */
    Future<RecordMetadata> send(String address, Optional<FeedState> state, boolean asked, Failure failure) {
        Instant time = clock.instant();
        Headers headers = CloudEventHeaders.of(
                address + '@' + time, CloudEventHeaders.FEED, CloudEventHeaders.source(topics, "producer"), time);
        if (asked) {
            headers.add(FeedRecord.POLL_NOW, new byte[] {'1'});
        }
        byte[] key = address.getBytes(StandardCharsets.UTF_8);
        byte[] value = state.map(Json::write).orElse(null);
        int partition = partition(URI.create(address), partitions);
        return producer.send(
                new ProducerRecord<>(topics.feeds(), partition, null, key, value, headers), (metadata, error) -> {
                    if (error != null) {
                        failure.told(error);
                    }
                });
    }

    private static void warn(FeedState state, Exception error) {
        LOG.warn("what is known of {} could not be written: {}", state.address(), error.toString());
    }

    /**
     * The partition of a feed. All feeds of one host are in the same, so that only one feeder sends requests to the
     * host.
     */
    static int partition(URI address, int partitions) {
        byte[] host = WebAddress.host(address).orElse("").getBytes(StandardCharsets.UTF_8);
        return PartitionCheck.of(host, partitions);
    }
}
