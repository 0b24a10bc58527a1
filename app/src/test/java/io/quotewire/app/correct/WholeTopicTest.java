package io.quotewire.app.correct;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.app.broker.TestBroker;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.streaming.settings.Settings;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestBroker.Parameter.class)
final class WholeTopicTest {
    private final Settings settings;

    WholeTopicTest(TestBroker broker) throws InterruptedException {
        settings = broker.installation("read-whole", 1);
    }

    @Test
    void passesEveryRecordWithAKeyAlsoDeletions() throws Exception {
        String topic = settings.topics().processed();
        send(topic, "first", "1");
        send(topic, null, "without a key");
        send(topic, "first", null);

        List<String> read = new ArrayList<>();
        boolean whole = WholeTopic.read(
                settings,
                topic,
                record -> read.add(new String(record.key(), StandardCharsets.UTF_8) + '=' + text(record.value())));

        assertThat(read).containsExactly("first=1", "first=null");
        assertThat(whole).isTrue();
    }

    @Test
    void isNotWholeOnceRecordsAreDeleted() throws Exception {
        String topic = settings.topics().quotes();
        send(topic, "deleted", "1");
        send(topic, "kept", "2");
        try (Admin admin = Admin.create(settings.kafka())) {
            admin.deleteRecords(Map.of(new TopicPartition(topic, 0), RecordsToDelete.beforeOffset(1)))
                    .all()
                    .get();
        }

        List<String> read = new ArrayList<>();
        boolean whole =
                WholeTopic.read(settings, topic, record -> read.add(new String(record.key(), StandardCharsets.UTF_8)));

        assertThat(read).containsExactly("kept");
        assertThat(whole).isFalse();
    }

    @Test
    void whatIsMissingFailsTheCommandBeforeAnythingIsWritten() {
        assertThat(WholeTopic.missing("no publisher 'Wire'"))
                .hasMessage("no publisher 'Wire'. Nothing was written")
                .returns(ExitStatus.PARTLY, failure -> failure.exitStatus());
    }

    private static String text(byte @Nullable [] value) {
        return value == null ? "null" : new String(value, StandardCharsets.UTF_8);
    }

    private void send(String topic, @Nullable String key, @Nullable String value) throws Exception {
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings.kafkaProducer(), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, key, value)).get();
        }
    }
}
