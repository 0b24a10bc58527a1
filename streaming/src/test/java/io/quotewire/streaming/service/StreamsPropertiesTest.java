package io.quotewire.streaming.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.streaming.settings.Settings;
import io.quotewire.streaming.topology.CommitPace;
import io.quotewire.streaming.topology.TaskClock;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreamsPropertiesTest {

    @Test
    void applicationIdHasThePrefixAndProcessingIsExactlyOnce() {
        Properties properties = StreamsProperties.of(Settings.of(Map.of("prefix", "desk")), ServiceName.PROCESSOR);

        StreamsConfig config = new StreamsConfig(properties);
        assertThat(config.getString(StreamsConfig.APPLICATION_ID_CONFIG)).isEqualTo("desk.processor");
        assertThat(config.getString(StreamsConfig.PROCESSING_GUARANTEE_CONFIG))
                .isEqualTo(StreamsConfig.EXACTLY_ONCE_V2);
    }

    @Test
    void heartbeatIntervalIsAtMostThreeSeconds() {
        assertThat(StreamsProperties.of(Settings.of(Map.of("session.timeout", "6s")), ServiceName.SINK))
                .containsEntry("main.consumer.session.timeout.ms", 6_000)
                .containsEntry("main.consumer.heartbeat.interval.ms", 1_500);
        assertThat(StreamsProperties.of(Settings.of(Map.of("session.timeout", "10m")), ServiceName.SINK))
                .containsEntry("main.consumer.heartbeat.interval.ms", 3_000);
    }

    /** A pace that took the interval for one set by the user would never request a commit. */
    @Test
    void commitIntervalIsTheOneOfTheServicesCommitPace() {
        assertThat(commitsByAge(ServiceName.PROCESSOR, CommitPace.OF_QUOTES)).isTrue();
        assertThat(commitsByAge(ServiceName.SINK, CommitPace.OF_COUNTS)).isTrue();
        assertThat(commitsByAge(ServiceName.SINK, CommitPace.OF_QUOTES)).isFalse();
    }

    @Test
    void internalTopicsAreNotLimitedBySize() {
        assertThat(StreamsProperties.of(Settings.of(Map.of()), ServiceName.SINK))
                .containsEntry("topic.retention.bytes", "-1");
    }

    @Test
    void kafkaSettingOverridesTheDefault() {
        Properties properties =
                StreamsProperties.of(Settings.of(Map.of("kafka.producer.compression.type", "lz4")), ServiceName.SINK);

        assertThat(properties).containsEntry("producer.compression.type", "lz4");
    }

    @ParameterizedTest
    @CsvSource({
        "compression.type, lz4, producer.",
        "compression.zstd.level, 7, producer.",
        "batch.size, 16384, producer.",
        "linger.ms, 5, producer.",
        "max.in.flight.requests.per.connection, 5, producer.",
        "max.request.size, 9000000, producer.",
        "max.partition.fetch.bytes, 9000000, consumer.",
        "max.partition.fetch.bytes, 9000000, main.consumer.",
        "session.timeout.ms, 30000, main.consumer.",
        "session.timeout.ms, 30000, consumer.",
        "heartbeat.interval.ms, 900, main.consumer.",
        "heartbeat.interval.ms, 900, consumer.",
    })
    void kafkaSettingOverridesTheDefaultWithOrWithoutClientPrefix(String name, String value, String prefix) {
        for (String spelling : new String[] {"kafka." + name, "kafka." + prefix + name}) {
            Properties properties = StreamsProperties.of(
                    Settings.of(Map.of("bootstrap.servers", "127.0.0.1:1", spelling, value)), ServiceName.SINK);
            StreamsConfig config = new StreamsConfig(properties);
            Map<String, Object> client = prefix.equals("producer.")
                    ? config.getProducerConfigs("sink")
                    : config.getMainConsumerConfigs("sink", "sink", 0);
            assertThat(client.get(name)).as(spelling).hasToString(value);
        }
    }

    @Test
    void kafkaSettingLeavesOtherDefaultsAlone() {
        Properties properties =
                StreamsProperties.of(Settings.of(Map.of("kafka.session.timeout.ms", "30000")), ServiceName.SINK);
        assertThat(properties)
                .doesNotContainKey("main.consumer.session.timeout.ms")
                .containsEntry("main.consumer.heartbeat.interval.ms", 2_500)
                .containsEntry("producer.compression.type", "zstd");
    }

    /**
     * With several requests in flight, a later batch could be the first that a newly created partition accepts, and the
     * first would never be accepted.
     */
    @Test
    void producerHasOneRequestInFlight() {
        Properties properties = StreamsProperties.of(Settings.of(Map.of()), ServiceName.PROCESSOR);

        assertThat(new StreamsConfig(properties).getProducerConfigs("processor"))
                .containsEntry("max.in.flight.requests.per.connection", 1);
    }

    @Test
    void warmupReplicasAreEightAndProbedEachMinute() {
        StreamsConfig config = new StreamsConfig(StreamsProperties.of(Settings.of(Map.of()), ServiceName.SINK));

        assertThat(config.getInt(StreamsConfig.MAX_WARMUP_REPLICAS_CONFIG)).isEqualTo(8);
        assertThat(config.getLong(StreamsConfig.PROBING_REBALANCE_INTERVAL_MS_CONFIG))
                .isEqualTo(60_000);
    }

    @Test
    void commitWaitIsNoLongerThanTheTransactionTimeout() {
        assertThat(commitWait(Map.of())).isEqualTo("10000");
        assertThat(commitWait(Map.of("kafka.producer.transaction.timeout.ms", "30000")))
                .isEqualTo("30000");
        assertThat(commitWait(Map.of("kafka.transaction.timeout.ms", "900000"))).isEqualTo("60000");
        assertThat(commitWait(Map.of("kafka.producer.max.block.ms", "2000"))).isEqualTo("2000");
        assertThat(commitWait(Map.of("kafka.max.block.ms", "2000"))).isEqualTo("null");
    }

    private static boolean commitsByAge(ServiceName service, Duration longest) {
        Properties properties = StreamsProperties.of(Settings.of(Map.of("bootstrap.servers", "127.0.0.1:1")), service);
        MockProcessorContext<String, String> context = new MockProcessorContext<>(properties);
        new CommitPace(longest).begin(context, new TaskClock(context)).recordArrived(0);
        return !context.scheduledPunctuators().isEmpty();
    }

    /** The setting of a Kafka Streams producer, in addition to what the user set for all clients. */
    private static String commitWait(Map<String, String> settings) {
        Properties properties = StreamsProperties.of(Settings.of(settings), ServiceName.SINK);
        StreamsProperties.limitCommits(properties);
        return String.valueOf(properties.get("producer.max.block.ms"));
    }
}
