package io.quotewire.app.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import io.quotewire.app.CommandLineRun;
import io.quotewire.app.broker.EmbeddedBroker;
import io.quotewire.monitor.Observer;
import io.quotewire.monitor.snapshot.GroupStatus;
import io.quotewire.monitor.snapshot.Snapshot;
import io.quotewire.monitor.snapshot.TopicStatus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.KafkaShareConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the monitor says, held against what was written and read. */
final class HonestNumbersTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    static Path data;

    private static Desk desk;

    @BeforeAll
    static void startBroker() throws Exception {
        desk = new Desk(EmbeddedBroker.start(data, 0));
    }

    @AfterAll
    static void stopBroker() {
        desk.close();
    }

    @BeforeEach
    void setTheClock() {
        desk.clock().reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"classic", "consumer"})
    void aGroupOfConsumersIsBehindByWhatItHasNotCommitted(String protocol) throws Exception {
        String topic = "read-by-" + protocol;
        desk.create(topic, 1);
        desk.write(topic, 0, 3);
        read(topic, protocol, 3);

        assertBehindBySeven(topic, protocol, protocol);
    }

    @Test
    void aStreamsGroupIsBehindByWhatItHasNotCommitted() throws Exception {
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
    void aShareGroupIsBehindByWhatItHasNotAcknowledged() throws Exception {
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
    void markersAndRecordsThatWereRolledBackAreNoRecords() throws Exception {
        String topic = "transactional";
        desk.create(topic, 1);
        try (KafkaProducer<String, String> producer =
                desk.producer(Map.of("transactional.id", "writer", "linger.ms", 0))) {
            producer.initTransactions();
            for (int i = 0; i < 12; i++) {
                producer.beginTransaction();
                for (int j = 0; j < 3; j++) {
                    var unused = producer.send(new ProducerRecord<>(topic, 0, "key", "value"));
                }
                if (i % 6 == 5) {
                    producer.flush();
                    producer.abortTransaction();
                } else {
                    producer.commitTransaction();
                }
            }
        }
        desk.commit("after-four", topic, 0, 16);
        desk.commit("before-a-marker", topic, 0, 47);

        Snapshot snapshot = desk.look(topic);

        GroupStatus group = Desk.group(snapshot, "after-four");
        assertThat(group.lag()).isEqualTo(18);
        assertThat(group.lagExact()).isTrue();
        assertThat(Desk.group(snapshot, "before-a-marker").lag()).isZero();
        assertThat(Desk.group(snapshot, "before-a-marker").lagSeconds()).isNull();
        TopicStatus status = snapshot.topic(topic).orElseThrow();
        assertThat(status.records()).isEqualTo(48);
        assertThat(status.recordsPerSecond() * 60).isCloseTo(30, within(0.01));
    }

    @Test
    void aLongLagOnATransactionalTopicIsReckonedByTheShareOfRecords() throws Exception {
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
    void whatAnotherProducersOpenTransactionHoldsBackIsShownWithItsAge() throws Exception {
        String topic = "held";
        desk.create(topic, 1);
        desk.commit("waits", topic, 0, 0);
        try (KafkaProducer<String, String> open = desk.producer(Map.of("transactional.id", "forgotten"))) {
            open.initTransactions();
            open.beginTransaction();
            RecordMetadata first =
                    open.send(new ProducerRecord<>(topic, 0, "key", "open")).get();
            desk.write(topic, 0, 499);
            desk.clock().advance(Duration.ofSeconds(20));

            Snapshot snapshot = desk.look(topic);

            GroupStatus group = Desk.group(snapshot, "waits");
            assertThat(group.lag()).isEqualTo(500);
            assertThat(group.held()).isEqualTo(500);
            double age = age(snapshot.at(), first);
            assertThat(group.lagSeconds()).isEqualTo(age).isGreaterThanOrEqualTo(20);
            assertThat(snapshot.held()).singleElement().satisfies(held -> {
                assertThat(held.transactionalId()).isEqualTo("forgotten");
                assertThat(held.records()).isEqualTo(500);
                assertThat(held.since()).isEqualTo(Instant.ofEpochMilli(first.timestamp()));
                assertThat(held.seconds()).isEqualTo(age);
            });
            assertThat(snapshot.topic(topic).orElseThrow().heldRecords()).isEqualTo(500);
            open.abortTransaction();
        }
        assertThat(desk.look(topic).held()).isEmpty();
        assertThat(Desk.group(desk.look(topic), "waits").lag()).isEqualTo(499);
    }

    @Test
    void aRecordThatIsNeverReadGrowsOlderAndNearerToItsEnd() throws Exception {
        String topic = "never-read";
        desk.create(topic, 2);
        desk.write(topic, 0, 2);
        read(topic, "consumer", 2);
        RecordMetadata forgotten = desk.write(topic, 1, 1);
        try (Observer observer = desk.observer(topic)) {
            observer.look();
            desk.clock().advance(Duration.ofHours(1));

            Snapshot snapshot = observer.look();

            GroupStatus group = Desk.group(snapshot, "group-" + topic);
            double age = age(snapshot.at(), forgotten);
            assertThat(group.lag()).isEqualTo(1);
            assertThat(group.lagSeconds()).isEqualTo(age).isGreaterThanOrEqualTo(3600);
            assertThat(group.growing()).isTrue();
            assertThat(group.headroomSeconds()).isCloseTo(7200 - age, within(0.01));
            assertThat(snapshot.topic(topic).orElseThrow().headroomSeconds()).isEqualTo(group.headroomSeconds());
        }
    }

    @Test
    void feedersThatKeepNoOffsetsAreNotBehind() throws Exception {
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

    @Test
    void aTopicIsAsLargeAsItsFiles() throws Exception {
        String topic = "measured";
        desk.create(topic, 2);
        desk.write(topic, 0, 40);
        desk.write(topic, 1, 2);

        TopicStatus status = desk.look(topic).topic(topic).orElseThrow();

        long bytes = 0;
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(path -> path.toString().contains("/" + topic + "-"))
                    .filter(path -> path.toString().endsWith(".log"))
                    .toList()) {
                bytes += Files.size(file);
            }
        }
        assertThat(status.bytes()).isEqualTo(bytes).isPositive();
        assertThat(status.bytesPerSecond()).isCloseTo(bytes / 60.0, within(0.001));
    }

    @Test
    void recordsThatWereDeletedUnreadAreToldOf() throws Exception {
        String topic = "overtaken";
        desk.create(topic, 1);
        desk.write(topic, 0, 10);
        desk.commit("slow", topic, 0, 2);
        desk.admin()
                .deleteRecords(Map.of(new TopicPartition(topic, 0), RecordsToDelete.beforeOffset(6)))
                .all()
                .get();

        GroupStatus group = Desk.group(desk.look(topic), "slow");

        assertThat(group.overtaken()).isEqualTo(4);
        assertThat(group.lag()).isEqualTo(4);
        assertThat(group.headroomSeconds()).isZero();
    }

    @Test
    void theCommandShowsWhatIsHeldBackAndSinceWhen() throws Exception {
        String at = desk.settings().bootstrapServers();
        CommandLineRun.of("topics", "create", "--partitions", "1", "-b", at);
        desk.commit("news.processor", "news.articles", 0, 0);
        try (KafkaProducer<String, String> open = desk.producer(Map.of("transactional.id", "elsewhere"))) {
            open.initTransactions();
            open.beginTransaction();
            open.send(new ProducerRecord<>("news.articles", 0, "key", "{}")).get();
            desk.write("news.articles", 0, 4);

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(CommandLineRun.of("topics", "status", "-b", at)
                                    .out())
                            .containsPattern("news\\.processor +news\\.articles .* 5 +5 +[0-9.]+ s")
                            .containsPattern("news\\.articles-0 +5 +[0-9.]+ s +elsewhere"));
            open.abortTransaction();
        }
    }

    /** Reads with a group of its own until so many records are read and committed. */
    private static void read(String topic, String protocol, int records) {
        Map<String, Object> settings = new TreeMap<>(desk.client());
        settings.put("group.id", "group-" + (topic.startsWith("read-by") ? protocol : topic));
        settings.put("group.protocol", protocol);
        settings.put("auto.offset.reset", "earliest");
        settings.put("enable.auto.commit", false);
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(topic));
            int[] read = {0};
            await().atMost(PATIENCE).until(() -> {
                read[0] += consumer.poll(Duration.ofMillis(200)).count();
                return read[0] == records;
            });
            consumer.commitSync();
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

    private static double age(Instant now, RecordMetadata record) {
        return Duration.between(Instant.ofEpochMilli(record.timestamp()), now).toMillis() / 1000.0;
    }
}
