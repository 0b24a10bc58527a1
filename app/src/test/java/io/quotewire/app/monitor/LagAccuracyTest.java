package io.quotewire.app.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import io.quotewire.monitor.snapshot.GroupStatus;
import io.quotewire.monitor.snapshot.Snapshot;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.KafkaShareConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lag that the monitor shows, compared with what the groups have read. */
final class LagAccuracyTest extends WatchedBrokerTest {
    @ParameterizedTest
    @ValueSource(strings = {"classic", "consumer"})
    void lagOfAConsumerGroupIsItsUncommittedRecords(String protocol) throws Exception {
        String topic = "read-by-" + protocol;
        desk.create(topic, 1);
        desk.write(topic, 0, 3);
        read(topic, protocol, 3);

        assertBehindBySeven(topic, protocol, protocol);
    }

    @Test
    void lagOfAStreamsGroupIsItsUncommittedRecords() throws Exception {
        String topic = "read-by-streams";
        desk.create(topic, 1);
        desk.write(topic, 0, 3);
        StreamsBuilder builder = new StreamsBuilder();
        builder.stream(topic).foreach((key, value) -> {});
        Map<String, Object> settings = new TreeMap<>(desk.client());
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "group-streams");
        settings.put(StreamsConfig.GROUP_PROTOCOL_CONFIG, "streams");
        settings.put(StreamsConfig.STATE_DIR_CONFIG, data.resolve("streams").toString());
        settings.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, 100);
        settings.put(
                StreamsConfig.DEFAULT_KEY_SERDE_CLASS_CONFIG, Serdes.String().getClass());
        settings.put(
                StreamsConfig.DEFAULT_VALUE_SERDE_CLASS_CONFIG, Serdes.String().getClass());
        Properties properties = new Properties();
        properties.putAll(settings);
        try (KafkaStreams streams = new KafkaStreams(builder.build(), properties)) {
            streams.start();
            await().atMost(PATIENCE).untilAsserted(() -> {
                Snapshot snapshot = desk.look(topic);
                assertThat(Desk.group(snapshot, "group-streams").lag()).isZero();
                assertThat(snapshot.members())
                        .filteredOn(member -> member.group().equals("group-streams"))
                        .singleElement()
                        .satisfies(member -> assertThat(member.work()).containsExactly("task 0_0"));
            });
        }

        assertBehindBySeven(topic, "streams", "streams");
    }

    @Test
    void lagOfAShareGroupIsItsUnacknowledgedRecords() throws Exception {
        String topic = "read-by-share";
        desk.create(topic, 1);
        desk.write(topic, 0, 3);
        desk.admin()
                .incrementalAlterConfigs(Map.of(
                        new ConfigResource(ConfigResource.Type.GROUP, "group-share"),
                        List.of(new AlterConfigOp(
                                new ConfigEntry("share.auto.offset.reset", "earliest"), AlterConfigOp.OpType.SET))))
                .all()
                .get();
        Map<String, Object> settings = new TreeMap<>(desk.client());
        settings.put("group.id", "group-share");
        try (var consumer =
                new KafkaShareConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(topic));
            int[] read = {0};
            await().atMost(PATIENCE).until(() -> {
                read[0] += consumer.poll(Duration.ofMillis(200)).count();
                consumer.commitSync();
                return read[0] == 3;
            });
        }

        assertBehindBySeven(topic, "share", "share");
    }

    @Test
    void longLagOnATransactionalTopicIsEstimated() throws Exception {
        String topic = "much-transactional";
        desk.create(topic, 1);
        try (KafkaProducer<String, String> producer = desk.producer(Map.of("transactional.id", "much"))) {
            producer.initTransactions();
            for (int i = 0; i < 400; i++) {
                producer.beginTransaction();
                for (int j = 0; j < 4; j++) {
                    var unused = producer.send(new ProducerRecord<>(topic, 0, "key", "value"));
                }
                producer.commitTransaction();
            }
        }
        desk.commit("far-behind", topic, 0, 0);

        GroupStatus group = Desk.group(desk.look(topic), "far-behind");

        assertThat(group.lag()).isCloseTo(1600, within(20L));
        assertThat(group.lagExact()).isFalse();
    }

    @Test
    void feedersWithoutOffsetsHaveNoLag() throws Exception {
        String topic = "shared-out";
        desk.create(topic, 1);
        desk.write(topic, 0, 3);
        String group = desk.settings().topics().feeders() + "1234abcd";
        Map<String, Object> settings = new TreeMap<>(desk.client());
        settings.put("group.id", group);
        settings.put("enable.auto.commit", false);
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(topic));
            await().atMost(PATIENCE).until(() -> {
                consumer.poll(Duration.ofMillis(200));
                return !consumer.assignment().isEmpty();
            });

            Snapshot snapshot = desk.look(topic);

            assertThat(snapshot.members())
                    .filteredOn(member -> member.group().equals(group))
                    .singleElement()
                    .satisfies(member -> assertThat(member.work()).containsExactly(topic + "-0"));
            assertThat(snapshot.groups()).noneMatch(status -> status.group().equals(group));
        }
    }

    private static void assertBehindBySeven(String topic, String group, String protocol) throws Exception {
        RecordMetadata fourth = desk.write(topic, 0, 7);
        desk.clock().advance(Duration.ofMinutes(5));

        Snapshot snapshot = desk.look(topic);

        GroupStatus status = Desk.group(snapshot, "group-" + group);
        assertThat(status.protocol()).isEqualTo(protocol);
        assertThat(status.lag()).isEqualTo(7);
        assertThat(status.lagExact()).isTrue();
        assertThat(status.lagSeconds()).isEqualTo(age(snapshot.at(), fourth)).isGreaterThanOrEqualTo(300);
        assertThat(status.partitions())
                .singleElement()
                .satisfies(at -> assertThat(at.committed()).isEqualTo(3));
    }
}
