package io.quotewire.app.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.app.broker.TestBroker;
import io.quotewire.streaming.contract.header.DeadLetter;
import io.quotewire.streaming.replay.DeadLetters;
import io.quotewire.streaming.replay.Letter;
import io.quotewire.streaming.replay.LetterMarks;
import io.quotewire.streaming.settings.Settings;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Dead letters that several people deal with at the same time, on a real broker. */
@ExtendWith(TestBroker.Parameter.class)
class LetterMarksTest {
    private final TestBroker broker;

    LetterMarksTest(TestBroker broker) {
        this.broker = broker;
    }

    @Test
    void whatOthersMarkMeanwhileStaysMarked() throws Exception {
        Settings settings = broker.installation("marked", 1);
        send(settings, "{");
        send(settings, "{");
        send(settings, "{");
        try (Admin admin = Admin.create(settings.kafka())) {
            DeadLetters letters = DeadLetters.read(admin, settings);
            LetterMarks ours = new LetterMarks(admin, settings);
            LetterMarks theirs = new LetterMarks(admin, settings);
            List<Letter> first = List.of(letters.find("0:0").orElseThrow());
            assertThat(ours.haveRoomFor(first)).isTrue();
            send(settings, "{");
            List<Letter> others = List.of(
                    letters.find("0:2").orElseThrow(),
                    DeadLetters.read(admin, settings).find("0:3").orElseThrow());
            assertThat(theirs.add(others)).isTrue();

            assertThat(ours.add(first)).isTrue();
            assertThat(done(admin, settings)).containsExactly("0:0", "0:2", "0:3");
        }
    }

    /** A topic may hold more than fits into memory. */
    @Test
    void lettersAreListedWithoutTheirValues() throws Exception {
        Settings settings = broker.installation("abridged", 1);
        send(settings, "{not json");
        try (Admin admin = Admin.create(settings.kafka())) {
            Letter listed = DeadLetters.read(admin, settings).find("0:0").orElseThrow();
            assertThat(listed.read().value()).isNull();
            assertThat(listed.read().headers().toArray()).hasSize(1);
            assertThat(listed.reason()).isEqualTo("not-json");
            assertThat(DeadLetters.one(admin, settings, "0:0")
                            .orElseThrow()
                            .read()
                            .value())
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo("{not json");
        }
    }

    private static List<String> done(Admin admin, Settings settings) throws ExecutionException, InterruptedException {
        return DeadLetters.read(admin, settings).all().stream()
                .filter(Letter::handled)
                .map(Letter::id)
                .toList();
    }

    private static void send(Settings settings, String value) throws ExecutionException, InterruptedException {
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings.kafkaProducer(), new StringSerializer(), new StringSerializer())) {
            ProducerRecord<String, String> letter =
                    new ProducerRecord<>(settings.topics().deadLetters(), "key", value);
            letter.headers()
                    .add(DeadLetter.REASON, "not-json".getBytes(StandardCharsets.UTF_8))
                    .add("theirs", new byte[] {1});
            producer.send(letter).get();
        }
    }
}
