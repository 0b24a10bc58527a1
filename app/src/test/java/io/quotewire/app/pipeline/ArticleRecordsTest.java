package io.quotewire.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.app.broker.TestBroker;
import io.quotewire.processor.rereading.ArticleRecords;
import io.quotewire.processor.rereading.KafkaArticleRecords;
import io.quotewire.streaming.settings.Settings;
import io.quotewire.streaming.topology.Arrival;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerInterceptor;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;

/** Re-reading single records from a real broker, existing and missing ones. */
@ExtendWith(TestBroker.Parameter.class)
class ArticleRecordsTest {
    private final Settings settings;

    ArticleRecordsTest(TestBroker broker, TestInfo test) throws InterruptedException {
        String prefix = test.getTestMethod().orElseThrow().getName();
        settings = broker.installation(prefix, 1);
    }

    @Test
    void existingRecordsAreReadAndMissingOnesAreEmpty() throws Exception {
        String topic = settings.topics().articles();
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings.kafka(), new StringSerializer(), new StringSerializer())) {
            for (int i = 0; i < 5; i++) {
                producer.send(new ProducerRecord<>(topic, "key-" + i, "value-" + i))
                        .get();
            }
        }
        try (Admin admin = Admin.create(settings.kafka())) {
            admin.deleteRecords(Map.of(new TopicPartition(topic, 0), RecordsToDelete.beforeOffset(2)))
                    .all()
                    .get();
        }
        ArticleRecords records = new KafkaArticleRecords(settings.kafka(), topic);

        var deleted = records.read(0, 1);
        var last = records.read(0, 4);
        var first = records.read(0, 2);
        var never = records.read(0, 5);

        assertThat(deleted.get(5, TimeUnit.MINUTES)).isEmpty();
        assertThat(value(last.get(5, TimeUnit.MINUTES))).isEqualTo("value-4");
        assertThat(value(first.get(5, TimeUnit.MINUTES))).isEqualTo("value-2");
        assertThat(never.get(5, TimeUnit.MINUTES)).isEmpty();
    }

    @Test
    void abortedRecordsAreEmptyEvenAtTheEnd() throws Exception {
        String topic = settings.topics().articles();
        Map<String, Object> client = new HashMap<>(settings.kafka());
        client.put("transactional.id", "one that gives up");
        long aborted;
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            var sent = producer.send(new ProducerRecord<>(topic, "key", "never"));
            producer.flush();
            aborted = sent.get().offset();
            producer.abortTransaction();
        }
        ArticleRecords records = new KafkaArticleRecords(settings.kafka(), topic);

        assertThat(records.read(0, aborted).get(5, TimeUnit.MINUTES)).isEmpty();
        assertThat(records.read(0, aborted + 1).get(5, TimeUnit.MINUTES)).isEmpty();
    }

    @Test
    void readerContinuesAfterAnError() throws Exception {
        String topic = settings.topics().articles();
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings.kafka(), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "fatal", "value")).get();
            producer.send(new ProducerRecord<>(topic, "key", "value")).get();
        }
        Map<String, Object> client = new HashMap<>(settings.kafka());
        client.put("interceptor.classes", TooMuch.class.getName());
        ArticleRecords records = new KafkaArticleRecords(client, topic);

        assertThat(records.read(0, 0)).failsWithin(Duration.ofMinutes(1));
        assertThat(value(records.read(0, 1).get(5, TimeUnit.MINUTES))).isEqualTo("value");
    }

    /** Runs out of memory on one record. */
    public static final class TooMuch implements ConsumerInterceptor<byte[], byte[]> {
        @Override
        public ConsumerRecords<byte[], byte[]> onConsume(ConsumerRecords<byte[], byte[]> records) {
            records.forEach(record -> {
                if (new String(record.key(), StandardCharsets.UTF_8).equals("fatal")) {
                    throw new OutOfMemoryError("a test");
                }
            });
            return records;
        }

        @Override
        public void onCommit(Map<TopicPartition, OffsetAndMetadata> offsets) {}

        @Override
        public void close() {}

        @Override
        public void configure(Map<String, ?> settings) {}
    }

    private static String value(Optional<Arrival> arrival) {
        return new String(arrival.orElseThrow().record().value(), StandardCharsets.UTF_8);
    }
}
