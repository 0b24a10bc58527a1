package io.quotewire.app.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import io.quotewire.app.CommandLineRun;
import io.quotewire.monitor.Observer;
import io.quotewire.monitor.snapshot.GroupStatus;
import io.quotewire.monitor.snapshot.Snapshot;
import io.quotewire.monitor.snapshot.TopicStatus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

/** The monitor's figures, compared with what was written and read. */
final class MonitorAccuracyTest extends WatchedBrokerTest {
    @Test
    void markersAndAbortedRecordsAreNotCounted() throws Exception {
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
        desk.clock().stop();
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
    void recordsHeldByAnOpenTransactionAreShownWithItsAge() throws Exception {
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
    void unreadRecordAgesAndItsHeadroomShrinks() throws Exception {
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
    void rateIsTheMeanOfAMinuteFromTheFirstSnapshotOn() throws Exception {
        String topic = "a-burst";
        desk.create(topic, 1);
        desk.write(topic, 0, 30);
        desk.clock().stop();
        try (Observer observer = desk.observer(topic)) {
            for (int seconds = 0; seconds < 50; seconds += 10) {
                assertThat(rate(observer.look(), topic)).as("after " + seconds).isCloseTo(0.5, within(0.001));
                desk.clock().advance(Duration.ofSeconds(10));
            }
            desk.clock().advance(Duration.ofSeconds(20));
            assertThat(rate(observer.look(), topic)).isZero();
        }
    }

    private static double rate(Snapshot snapshot, String topic) {
        return snapshot.topic(topic).orElseThrow().recordsPerSecond();
    }

    @Test
    void sizeOfATopicIsThatOfItsFiles() throws Exception {
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
    void recordsDeletedUnreadAreCounted() throws Exception {
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
    void commandShowsRecordsHeldByATransaction() throws Exception {
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
}
