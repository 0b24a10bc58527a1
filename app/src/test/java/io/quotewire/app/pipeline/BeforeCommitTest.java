package io.quotewire.app.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.app.broker.TestBroker;
import io.quotewire.sink.task.BeforeCommit;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.internals.DefaultKafkaClientSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kafka Streams flushes its caches before it commits, in the same transaction. It does not promise that, so a release
 * that does otherwise must not pass unnoticed: counts would be lost whenever a sink is killed.
 */
@ExtendWith(TestBroker.Parameter.class)
class BeforeCommitTest {
    private static final String SOURCE = "before-commit.source";
    private static final String OUTPUT = "before-commit.output";

    /** What the producer of the service is asked to do, in order. */
    private final List<String> asked = new CopyOnWriteArrayList<>();

    @TempDir
    private Path state;

    @Test
    void workIsSentBeforeTheOffsetsOfItsTransaction(TestBroker broker) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.address()))) {
            admin.createTopics(List.of(topic(SOURCE), topic(OUTPUT))).all().get();
        }
        try (KafkaStreams service = new KafkaStreams(topology(), properties(broker), new Clients());
                KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                        Map.of("bootstrap.servers", broker.address()),
                        new ByteArraySerializer(),
                        new ByteArraySerializer())) {
            service.start();
            for (int times = 1; times <= 3; times++) {
                producer.send(new ProducerRecord<>(SOURCE, "a".getBytes(UTF_8), new byte[0]))
                        .get();
                int commits = times;
                await().atMost(Duration.ofMinutes(1))
                        .untilAsserted(() ->
                                assertThat(asked).filteredOn("commit"::equals).hasSize(commits));
            }
        }
        assertThat(asked.subList(0, 9))
                .containsExactly("work", "offsets", "commit", "work", "offsets", "commit", "work", "offsets", "commit");
    }

    private static Topology topology() {
        BeforeCommit beforeCommit = new BeforeCommit("marks");
        return new Topology()
                .addSource("source", SOURCE)
                .addProcessor("worker", () -> new Worker(beforeCommit), "source")
                .addStateStore(beforeCommit.store(), "worker")
                .addSink("output", OUTPUT, "worker");
    }

    private Properties properties(TestBroker broker) {
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "before-commit");
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, broker.address());
        properties.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        properties.put(StreamsConfig.DEFAULT_KEY_SERDE_CLASS_CONFIG, Serdes.ByteArraySerde.class);
        properties.put(StreamsConfig.DEFAULT_VALUE_SERDE_CLASS_CONFIG, Serdes.ByteArraySerde.class);
        properties.put("auto.offset.reset", "earliest");
        return properties;
    }

    private static NewTopic topic(String name) {
        return new NewTopic(name, 1, (short) 1);
    }

    /** Sends nothing until it is asked to work. */
    private static final class Worker implements Processor<byte[], byte[], byte[], byte[]> {
        private final BeforeCommit beforeCommit;
        private BeforeCommit.@Nullable Work work;

        Worker(BeforeCommit beforeCommit) {
            this.beforeCommit = beforeCommit;
        }

        @Override
        public void init(ProcessorContext<byte[], byte[]> context) {
            work = beforeCommit.work(
                    context, () -> context.forward(new Record<>("work".getBytes(UTF_8), new byte[0], 0)));
        }

        @Override
        public void process(Record<byte[], byte[]> record) {
            Objects.requireNonNull(work).request();
        }
    }

    /** The usual clients, whose producer is listened to. */
    private final class Clients extends DefaultKafkaClientSupplier {
        @Override
        public Producer<byte[], byte[]> getProducer(Map<String, Object> config) {
            return new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer()) {
                @Override
                public Future<RecordMetadata> send(ProducerRecord<byte[], byte[]> record, @Nullable Callback callback) {
                    asked.add(new String(record.key(), UTF_8));
                    return super.send(record, callback);
                }

                @Override
                public void sendOffsetsToTransaction(
                        Map<TopicPartition, OffsetAndMetadata> offsets, ConsumerGroupMetadata group) {
                    asked.add("offsets");
                    super.sendOffsetsToTransaction(offsets, group);
                }

                @Override
                public void commitTransaction() {
                    asked.add("commit");
                    super.commitTransaction();
                }
            };
        }
    }
}
