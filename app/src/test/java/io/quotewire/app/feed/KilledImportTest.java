package io.quotewire.app.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.app.Quotewire;
import io.quotewire.app.broker.EmbeddedBroker;
import io.quotewire.streaming.admin.TopicAdmin;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An import in a process of its own that ends as {@code kill -9} ends it, in the middle. */
class KilledImportTest {
    private static final int ARTICLES = 100_000;

    @TempDir
    Path folder;

    @Test
    @Timeout(120)
    void theNextImportGoesOnFromTheCheckpointAndNothingIsLostOrDoubledInEffect() throws Exception {
        Path file = write();
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("broker"), 0)) {
            try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.address()))) {
                new TopicAdmin(admin, new Topics("news")).create(4, Optional.of((short) 1));
            }
            // A request for each record is slow, and little room for them keeps reading from running ahead: a
            // checkpoint is
            // set long before the end.
            Process first = feed(
                    broker,
                    file,
                    "--kafka",
                    "batch.size=0",
                    "--kafka",
                    "linger.ms=0",
                    "--kafka",
                    "buffer.memory=1000000");
            await().atMost(Duration.ofSeconds(60)).until(() -> !first.isAlive() || hasCheckpoint());
            first.destroyForcibly().onExit().join();
            int before = read(broker).size();
            assertThat(before).isBetween(1, ARTICLES - 1);

            Process second = feed(broker, file);
            assertThat(second.waitFor()).isZero();

            List<ConsumerRecord<byte[], byte[]>> sent = read(broker);
            Map<String, String> bodies = new HashMap<>();
            for (ConsumerRecord<byte[], byte[]> item : sent) {
                Article article = Json.read(item.value(), Article.class);
                String body = String.valueOf(article.body());
                assertThat(bodies.getOrDefault(article.id(), body)).isEqualTo(body);
                bodies.put(article.id(), body);
            }
            assertThat(bodies).hasSize(ARTICLES);
            assertThat(sent.size() - ARTICLES).as("sent twice").isLessThan(before);
        }
    }

    private Path write() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < ARTICLES; i++) {
            lines.append("{\"id\": \"a-")
                    .append(i)
                    .append("\", \"body\": \"Text ")
                    .append(i)
                    .append(".\"}\n");
        }
        return Files.writeString(folder.resolve("news.jsonl"), lines);
    }

    private boolean hasCheckpoint() throws IOException {
        Path checkpoints = folder.resolve("state/feed/imports");
        if (!Files.isDirectory(checkpoints)) {
            return false;
        }
        try (Stream<Path> files = Files.list(checkpoints)) {
            return files.anyMatch(path -> path.toString().endsWith(".properties"));
        }
    }

    private Process feed(EmbeddedBroker broker, Path file, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Quotewire.class.getName(),
                "feed",
                "-b",
                broker.address(),
                "--set",
                "state.dir=" + folder.resolve("state"),
                "--set",
                "metrics.port=0",
                file.toString()));
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("feed.log").toFile()))
                .start();
    }

    private static List<ConsumerRecord<byte[], byte[]>> read(EmbeddedBroker broker) {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.address(), "enable.auto.commit", false);
        List<ConsumerRecord<byte[], byte[]>> sent = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(new Topics("news").articles()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(sent::add);
            }
        }
        return sent;
    }
}
