package io.quotewire.app.topics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.app.CommandLineRun;
import io.quotewire.app.broker.EmbeddedBroker;
import io.quotewire.streaming.contract.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code topics status} where the services have committed only some of what they read. */
final class StatusTest {
    private static EmbeddedBroker broker;

    @TempDir
    static Path data;

    @BeforeAll
    static void writeAndCommit() throws Exception {
        broker = EmbeddedBroker.start(data, 0);
        assertThat(CommandLineRun.of("topics", "create", "--partitions", "2", "-b", broker.address())
                        .status())
                .isZero();
        Map<String, Object> client = Map.of("bootstrap.servers", broker.address());
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
            for (int i = 0; i < 6; i++) {
                producer.send(new ProducerRecord<>("news.articles", i % 2, "key", "{}"))
                        .get();
            }
            producer.send(new ProducerRecord<>("news.processed", 0, "key", "{}"))
                    .get();
        }
        try (Admin admin = Admin.create(client)) {
            commit(admin, "news.processor", "news.articles", 1);
            commit(admin, "news.sink", "news.mentions", 0);
        }
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @Test
    void aPartitionOfWhichNothingIsCommittedLagsFromItsStart() throws IOException {
        assertThat(lag("news.processor", "news.articles")).contains(5L);
    }

    @Test
    void aTopicOfWhichNothingIsCommittedIsShown() throws IOException {
        assertThat(lag("news.sink", "news.processed")).contains(1L);
        assertThat(lag("news.sink", "news.mentions")).contains(0L);
    }

    private static void commit(Admin admin, String group, String topic, long offset) throws Exception {
        admin.alterConsumerGroupOffsets(group, Map.of(new TopicPartition(topic, 0), new OffsetAndMetadata(offset)))
                .all()
                .get();
    }

    private static Optional<Long> lag(String group, String topic) throws IOException {
        JsonNode groups = Json.mapper()
                .readTree(CommandLineRun.of("topics", "status", "--json", "-b", broker.address())
                        .out())
                .path("groups");
        return StreamSupport.stream(groups.spliterator(), false)
                .filter(status -> status.path("group").asText().equals(group)
                        && status.path("topic").asText().equals(topic))
                .map(status -> status.path("lag").asLong())
                .findFirst();
    }
}
