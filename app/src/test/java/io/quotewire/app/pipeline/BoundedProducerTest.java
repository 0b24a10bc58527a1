package io.quotewire.app.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quotewire.app.broker.TestBroker;
import io.quotewire.streaming.service.BoundedProducer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Commits of offsets of a recreated topic, on a real broker: they are retried under the id of the old topic. */
@ExtendWith(TestBroker.Parameter.class)
class BoundedProducerTest {
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final String SOURCE = "bounded.source";
    private static final String OUTPUT = "bounded.output";

    @Test
    void aCommitThatIsNeverAnsweredFailsAndAnotherProducerTakesOver(TestBroker broker) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.address()));
                KafkaConsumer<byte[], byte[]> reader = reader(broker)) {
            ConsumerGroupMetadata group = reader.groupMetadata();
            admin.createTopics(List.of(topic(SOURCE), topic(OUTPUT))).all().get();
            try (BoundedProducer first = producer(broker, 2_000)) {
                first.initTransactions();
                write(first, "kept");
                commit(first, 1, group);
                admin.deleteTopics(List.of(SOURCE)).all().get();
                await().atMost(LIMIT)
                        .until(() -> !admin.listTopics().names().get().contains(SOURCE));
                admin.createTopics(List.of(topic(SOURCE))).all().get();
                write(first, "withdrawn");
                assertThatThrownBy(() -> commit(first, 2, group))
                        .isInstanceOf(CommitFailedException.class)
                        .hasMessageContaining("did not answer");
            }
            try (BoundedProducer second = producer(broker, LIMIT.toMillis())) {
                second.initTransactions();
                write(second, "written anew");
                commit(second, 2, group);
            }
        }
        try (TopicLog log = new TopicLog(broker.address(), OUTPUT)) {
            List<String> keys = new ArrayList<>();
            // A commit is answered before its records can be read.
            await().atMost(LIMIT).untilAsserted(() -> {
                log.next().forEach(line -> keys.add(line.key()));
                assertThat(keys).containsExactly("kept", "written anew");
            });
        }
    }

    private static void write(BoundedProducer producer, String key) throws Exception {
        producer.beginTransaction();
        producer.send(new ProducerRecord<>(OUTPUT, key.getBytes(UTF_8), new byte[0]))
                .get();
    }

    private static void commit(BoundedProducer producer, long offset, ConsumerGroupMetadata group) {
        producer.sendOffsetsToTransaction(Map.of(new TopicPartition(SOURCE, 0), new OffsetAndMetadata(offset)), group);
        producer.commitTransaction();
    }

    private static KafkaConsumer<byte[], byte[]> reader(TestBroker broker) {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker.address(), "group.id", "bounded"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    private static NewTopic topic(String name) {
        return new NewTopic(name, Optional.of(1), Optional.empty());
    }

    private static BoundedProducer producer(TestBroker broker, long patienceMillis) {
        return new BoundedProducer(Map.of(
                "bootstrap.servers", broker.address(), "transactional.id", "bounded", "max.block.ms", patienceMillis));
    }
}
