package io.quotewire.streaming.service;

import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.settings.Settings;
import io.quotewire.streaming.topology.CommitPace;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.StreamsConfig;

/**
 * Kafka Streams' settings for a service. What was passed through as {@code kafka.*} beats what is chosen here, whether
 * it was given for all clients or, with {@code producer.}, {@code consumer.} or {@code main.consumer.}, for some.
 */
public final class StreamsProperties {
    /** Takes half the time of Kafka's own, and topics are no larger for it. */
    private static final int FASTEST_ZSTD = 1;

    /** One may be lost, and one be late. */
    private static final int HEARTBEATS_IN_A_SESSION = 4;

    /** However long the session: a member learns from its heartbeat that the group is shared out anew. */
    private static final int LONGEST_HEARTBEAT_MILLIS = 3_000;

    /**
     * A commit writes a few hundred small records to each partition; Kafka's own 16 KiB make ten requests of what fits
     * one.
     */
    private static final int BATCH_BYTES = 128 * 1024;

    /**
     * A new instance first gets copies of the states that it is to work on, so many at a time; each time that it is
     * looked whether they are there, partitions move. With Kafka's own 2 and ten minutes, a sink that joins one with
     * eight busy partitions has its half of them after twenty minutes.
     */
    private static final int COPIES_AT_A_TIME = 8;

    private static final long COPIES_LOOKED_AT_MILLIS = 60_000;

    private static final String MAIN_CONSUMER = StreamsConfig.mainConsumerPrefix("");

    /** Begin the names of what is chosen for some of the clients only. */
    private static final List<String> OF_SOME =
            List.of(StreamsConfig.producerPrefix(""), StreamsConfig.consumerPrefix(""), MAIN_CONSUMER);

    /** As Kafka Streams has it for its transactions. */
    private static final long USUAL_TRANSACTION_MILLIS = 10_000;

    /** As Kafka's producers have it. */
    private static final long USUAL_WAIT_MILLIS = 60_000;

    private StreamsProperties() {}

    /** The settings of one service: exactly once, compressed, with records up to the contract's size. */
    public static Properties of(Settings settings, ServiceName service) {
        Topics topics = settings.topics();
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, topics.service(service.id()));
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        Duration longest = service == ServiceName.SINK ? CommitPace.OF_COUNTS : CommitPace.OF_QUOTES;
        properties.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, longest.toMillis());
        properties.put(StreamsConfig.STATE_DIR_CONFIG, settings.stateDirectory().toString());
        properties.put(
                StreamsConfig.NUM_STREAM_THREADS_CONFIG, settings.threads().orElse(1));
        properties.put(StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG, settings.standbyReplicas());
        properties.put(StreamsConfig.MAX_WARMUP_REPLICAS_CONFIG, COPIES_AT_A_TIME);
        properties.put(StreamsConfig.PROBING_REBALANCE_INTERVAL_MS_CONFIG, COPIES_LOOKED_AT_MILLIS);
        properties.put(StreamsConfig.GROUP_PROTOCOL_CONFIG, settings.groupProtocol());
        if (service == ServiceName.SINK) {
            // Its tasks have one partition each, so none is waited for; Streams would look for it again and again.
            properties.put(StreamsConfig.MAX_TASK_IDLE_MS_CONFIG, StreamsConfig.MAX_TASK_IDLE_MS_DISABLED);
            properties.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, StoreFilters.class);
        }
        properties.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        properties.put(
                StreamsConfig.consumerPrefix(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG), Topics.MAX_RECORD_BYTES);
        // The other protocol's sessions are the brokers' affair.
        if (settings.groupProtocol().equals("classic")) {
            int session = Math.toIntExact(settings.sessionTimeout().toMillis());
            properties.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), session);
            properties.put(
                    StreamsConfig.mainConsumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG),
                    Math.min(LONGEST_HEARTBEAT_MILLIS, session / HEARTBEATS_IN_A_SESSION));
        }
        settings.instanceId()
                .ifPresent(id ->
                        properties.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG), id));
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "zstd");
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_ZSTD_LEVEL_CONFIG), FASTEST_ZSTD);
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.BATCH_SIZE_CONFIG), BATCH_BYTES);
        // As Settings.kafkaProducer() has it: a task that writes to a topic just made must not get stuck on it either.
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION), 1);
        properties.put(
                StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), 2 * Topics.MAX_RECORD_BYTES);
        properties.put(
                StreamsConfig.topicPrefix(TopicConfig.MAX_MESSAGE_BYTES_CONFIG),
                Integer.toString(2 * Topics.MAX_RECORD_BYTES));
        settings.api()
                .advertised()
                .filter(address -> service == ServiceName.SINK)
                .ifPresent(address -> properties.put(StreamsConfig.APPLICATION_SERVER_CONFIG, address));
        settings.schemaHeaders().forEach((name, value) -> properties.put(StreamsConfig.producerPrefix(name), value));
        Map<String, Object> given = settings.kafka();
        properties.keySet().removeIf(chosen -> OF_SOME.stream().anyMatch(prefix -> isGiven(chosen, prefix, given)));
        properties.putAll(given);
        return properties;
    }

    /**
     * Whether something chosen for some clients was given for more of them, by the name without the prefix or with that
     * of all consumers: to Kafka Streams the narrower name, which is ours, would count for more.
     */
    private static boolean isGiven(Object chosen, String prefix, Map<String, Object> given) {
        String name = chosen.toString();
        if (!name.startsWith(prefix)) {
            return false;
        }
        String setting = name.substring(prefix.length());
        boolean isOfMainConsumer = prefix.equals(MAIN_CONSUMER);
        return given.containsKey(setting)
                || (isOfMainConsumer && given.containsKey(StreamsConfig.consumerPrefix(setting)));
    }

    /**
     * Has a commit waited for no longer than its transaction lasts, unless the user has set how long: the brokers have
     * aborted it by then. A commit for a topic that was deleted is never answered.
     */
    static void limitCommits(Properties properties) {
        if (given(properties, ProducerConfig.MAX_BLOCK_MS_CONFIG).isEmpty()) {
            long transaction = given(properties, ProducerConfig.TRANSACTION_TIMEOUT_CONFIG)
                    .map(String::valueOf)
                    .map(Long::valueOf)
                    .orElse(USUAL_TRANSACTION_MILLIS);
            properties.put(
                    StreamsConfig.producerPrefix(ProducerConfig.MAX_BLOCK_MS_CONFIG),
                    Math.min(USUAL_WAIT_MILLIS, transaction));
        }
    }

    private static Optional<Object> given(Properties properties, String name) {
        return Optional.ofNullable(properties.get(StreamsConfig.producerPrefix(name)))
                .or(() -> Optional.ofNullable(properties.get(name)));
    }
}
