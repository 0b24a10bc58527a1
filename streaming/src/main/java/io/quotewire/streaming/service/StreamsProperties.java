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
 * Builds Kafka Streams' configuration for a service. Settings passed through as {@code kafka.*} override what is chosen
 * here, whether they are given for all clients or, with {@code producer.}, {@code consumer.} or {@code main.consumer.},
 * for some of them.
 */
public final class StreamsProperties {
    /** Takes half the time of the default level, and topics grow no larger. */
    private static final int FASTEST_ZSTD = 1;

    /** Four per session: one may be lost and another be late. */
    private static final int HEARTBEATS_IN_A_SESSION = 4;

    /** Upper limit for long sessions: a member learns of a rebalance by its heartbeat. */
    private static final int LONGEST_HEARTBEAT_MILLIS = 3_000;

    /**
     * A commit writes a few hundred small records to each partition; with the default of 16 KiB it takes ten requests
     * for what fits into one.
     */
    private static final int BATCH_BYTES = 128 * 1024;

    /**
     * A new instance first warms up copies of the state it is to take over, this many at a time; partitions move at
     * each probing rebalance. With the defaults of 2 and ten minutes, a sink that joins another one with eight busy
     * partitions has its half of them after twenty minutes.
     */
    private static final int COPIES_AT_A_TIME = 8;

    private static final long COPIES_LOOKED_AT_MILLIS = 60_000;

    private static final String MAIN_CONSUMER = StreamsConfig.mainConsumerPrefix("");

    /** Prefixes of settings for some of the clients. */
    private static final List<String> OF_SOME =
            List.of(StreamsConfig.producerPrefix(""), StreamsConfig.consumerPrefix(""), MAIN_CONSUMER);

    /** Kafka Streams' default transaction timeout. */
    private static final long USUAL_TRANSACTION_MILLIS = 10_000;

    /** Default {@code max.block.ms} of Kafka's producers. */
    private static final long USUAL_WAIT_MILLIS = 60_000;

    private StreamsProperties() {}

    /** The configuration of one service: exactly once, compressed, with records up to the contract's size. */
    public static Properties of(Settings settings, ServiceName service) {
        Properties properties = new Properties();
        putApplication(properties, settings, service);
        putConsumers(properties, settings);
        putProducers(properties, longestCommitInterval(service));
        settings.schemaHeaders().forEach((name, value) -> properties.put(StreamsConfig.producerPrefix(name), value));
        Map<String, Object> given = settings.kafka();
        properties.keySet().removeIf(chosen -> OF_SOME.stream().anyMatch(prefix -> isGiven(chosen, prefix, given)));
        properties.putAll(given);
        return properties;
    }

    private static void putApplication(Properties properties, Settings settings, ServiceName service) {
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, settings.topics().service(service.id()));
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        properties.put(
                StreamsConfig.COMMIT_INTERVAL_MS_CONFIG,
                longestCommitInterval(service).toMillis());
        properties.put(StreamsConfig.STATE_DIR_CONFIG, settings.stateDirectory().toString());
        properties.put(
                StreamsConfig.NUM_STREAM_THREADS_CONFIG, settings.threads().orElse(1));
        properties.put(StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG, settings.standbyReplicas());
        properties.put(StreamsConfig.MAX_WARMUP_REPLICAS_CONFIG, COPIES_AT_A_TIME);
        properties.put(StreamsConfig.PROBING_REBALANCE_INTERVAL_MS_CONFIG, COPIES_LOOKED_AT_MILLIS);
        properties.put(StreamsConfig.GROUP_PROTOCOL_CONFIG, settings.groupProtocol());
        properties.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        properties.put(
                StreamsConfig.topicPrefix(TopicConfig.MAX_MESSAGE_BYTES_CONFIG),
                Integer.toString(2 * Topics.MAX_RECORD_BYTES));
        // Brokers may have a limit of their own, which would delete what one task wrote before another reads it.
        properties.put(StreamsConfig.topicPrefix(TopicConfig.RETENTION_BYTES_CONFIG), "-1");
        // Each task reads a single partition, so there is nothing to wait for; Streams would poll in vain.
        properties.put(StreamsConfig.MAX_TASK_IDLE_MS_CONFIG, StreamsConfig.MAX_TASK_IDLE_MS_DISABLED);
        if (service == ServiceName.SINK) {
            properties.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, StoreFilters.class);
            settings.api()
                    .advertised()
                    .ifPresent(address -> properties.put(StreamsConfig.APPLICATION_SERVER_CONFIG, address));
        }
    }

    private static void putConsumers(Properties properties, Settings settings) {
        properties.put(
                StreamsConfig.consumerPrefix(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG), Topics.MAX_RECORD_BYTES);
        // With the other protocol, sessions are configured on the brokers.
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
    }

    private static Duration longestCommitInterval(ServiceName service) {
        return service == ServiceName.SINK ? CommitPace.OF_COUNTS : CommitPace.OF_QUOTES;
    }

    private static void putProducers(Properties properties, Duration longestCommitInterval) {
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "zstd");
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_ZSTD_LEVEL_CONFIG), FASTEST_ZSTD);
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.BATCH_SIZE_CONFIG), BATCH_BYTES);
        // Nobody waits for a record before its commit, which sends all that wait: fewer requests for fuller batches.
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG), longestCommitInterval.toMillis());
        // As in Settings.kafkaProducer(): a task that writes to a newly created topic must not get stuck either.
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION), 1);
        properties.put(
                StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), 2 * Topics.MAX_RECORD_BYTES);
    }

    /**
     * Whether the user has set, for a wider group of clients, a setting that is chosen here for some: by its plain
     * name, or by that for all consumers. Kafka Streams would prefer our narrower one.
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
     * Limits how long a commit may block to the transaction timeout, unless the user has set that: by then the brokers
     * have aborted it. A commit for a deleted topic is never answered.
     */
    static void limitCommits(Properties properties) {
        if (given(properties, ProducerConfig.MAX_BLOCK_MS_CONFIG).isEmpty()) {
            properties.put(
                    StreamsConfig.producerPrefix(ProducerConfig.MAX_BLOCK_MS_CONFIG),
                    Math.min(USUAL_WAIT_MILLIS, transactionTimeout(properties).toMillis()));
        }
    }

    /** After how long the brokers abort a transaction. */
    static Duration transactionTimeout(Properties properties) {
        return Duration.ofMillis(given(properties, ProducerConfig.TRANSACTION_TIMEOUT_CONFIG)
                .map(String::valueOf)
                .map(Long::valueOf)
                .orElse(USUAL_TRANSACTION_MILLIS));
    }

    private static Optional<Object> given(Properties properties, String name) {
        return Optional.ofNullable(properties.get(StreamsConfig.producerPrefix(name)))
                .or(() -> Optional.ofNullable(properties.get(name)));
    }
}
