package io.quotewire.app.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.app.broker.TestBroker;
import io.quotewire.streaming.reading.TopicReader;
import io.quotewire.streaming.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestBroker.Parameter.class)
final class TopicReaderTest {
    private static final int RECORDS = 30;
    private static final int FIRST_KEPT = 20;

    private final Settings settings;

    TopicReaderTest(TestBroker broker) throws InterruptedException {
        settings = broker.installation("deleted-under-the-reader", 1);
    }

    @Test
    void continuesAfterRecordsAreDeleted() throws Exception {
        String topic = settings.topics().quotes();
        fill(topic);
        // One record per fetch, so that records prefetched before the deletion do not hide it.
        Settings oneByOne =
                settings.with(Map.of("kafka.max.partition.fetch.bytes", "1", "kafka.max.poll.records", "1"));
        List<Long> read = new ArrayList<>();

        try (TopicReader reader = TopicReader.fromBeginning(oneByOne, topic)) {
            reader.readToEnd(record -> {
                if (read.isEmpty()) {
                    deleteBefore(new TopicPartition(topic, 0), FIRST_KEPT);
                }
                return read.add(record.offset());
            });
        }

        assertThat(read)
                .contains((long) FIRST_KEPT, RECORDS - 1L)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(read).as("that the deletion was met at all").hasSizeLessThan(RECORDS);
    }

    private void fill(String topic) throws Exception {
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings.kafkaProducer(), new ByteArraySerializer(), new ByteArraySerializer())) {
            for (int i = 0; i < RECORDS; i++) {
                producer.send(new ProducerRecord<>(topic, 0, new byte[1], new byte[10_000]))
                        .get();
            }
        }
    }

    private void deleteBefore(TopicPartition partition, long offset) {
        try (Admin admin = Admin.create(settings.kafka())) {
            admin.deleteRecords(Map.of(partition, RecordsToDelete.beforeOffset(offset)))
                    .all()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        }
    }
}
