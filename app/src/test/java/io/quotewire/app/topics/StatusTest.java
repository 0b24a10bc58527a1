package io.quotewire.app.topics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.app.CommandLineRun;
import io.quotewire.app.broker.TestBroker;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code topics status} when the services have committed only some of what they read. */
@ExtendWith(TestBroker.Parameter.class)
final class StatusTest {
    private static String address = "";

    @BeforeAll
    static void writeAndCommit(TestBroker broker) throws Exception {
        address = broker.address();
        Settings settings = broker.installation("status", 2);
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings.kafka(), new StringSerializer(), new StringSerializer())) {
            for (int i = 0; i < 6; i++) {
                producer.send(new ProducerRecord<>("status.articles", i % 2, "key", "{}"))
                        .get();
            }
            producer.send(new ProducerRecord<>("status.processed", 0, "key", "{}"))
                    .get();
        }
        try (Admin admin = Admin.create(settings.kafka())) {
            commit(admin, "status.processor", "status.articles", 1);
            commit(admin, "status.sink", "status.mentions", 0);
        }
    }

    @Test
    void partitionWithoutACommitLagsFromItsStart() throws IOException {
        assertThat(lag("status.processor", "status.articles")).contains(5L);
    }

    @Test
    void topicWithoutACommitIsShown() throws IOException {
        assertThat(lag("status.sink", "status.processed")).contains(1L);
        assertThat(lag("status.sink", "status.mentions")).contains(0L);
    }

    @Test
    void emptyClusterIsReported() {
        assertThat(CommandLineRun.of("topics", "status", "-b", address, "--prefix", "nothing")
                        .out())
                .contains("no topics of this prefix: 'topics create' makes them", "no groups");
    }

    private static void commit(Admin admin, String group, String topic, long offset) throws Exception {
        admin.alterConsumerGroupOffsets(group, Map.of(new TopicPartition(topic, 0), new OffsetAndMetadata(offset)))
                .all()
                .get();
    }

    private static Optional<Long> lag(String group, String topic) throws IOException {
        JsonNode groups = Json.mapper()
                .readTree(CommandLineRun.of("topics", "status", "--json", "-b", address, "--prefix", "status")
                        .out())
                .path("groups");
        return StreamSupport.stream(groups.spliterator(), false)
                .filter(status -> status.path("group").asText().equals(group)
                        && status.path("topic").asText().equals(topic))
                .map(status -> status.path("lag").asLong())
                .findFirst();
    }
}
