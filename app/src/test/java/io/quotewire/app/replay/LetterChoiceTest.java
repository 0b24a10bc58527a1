package io.quotewire.app.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.app.broker.TestBroker;
import io.quotewire.app.command.CommandException;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.streaming.contract.header.DeadLetter;
import io.quotewire.streaming.replay.DeadLetters;
import io.quotewire.streaming.replay.Letter;
import io.quotewire.streaming.replay.LetterMarks;
import io.quotewire.streaming.settings.Settings;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import picocli.CommandLine;

/** The choice among four dead letters, the second of which is done. */
@ExtendWith(TestBroker.Parameter.class)
@TestInstance(Lifecycle.PER_CLASS)
final class LetterChoiceTest {
    private final Settings settings;
    private final DeadLetters letters;

    LetterChoiceTest(TestBroker broker) throws Exception {
        settings = broker.installation("chosen", 1);
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings.kafkaProducer(), new StringSerializer(), new StringSerializer())) {
            for (String reason : List.of("not-json", "not-json", "too-large", "of-a-later-release")) {
                ProducerRecord<String, String> letter =
                        new ProducerRecord<>(settings.topics().deadLetters(), "key", "{");
                letter.headers().add(DeadLetter.REASON, reason.getBytes(StandardCharsets.UTF_8));
                producer.send(letter).get();
            }
        }
        try (Admin admin = Admin.create(settings.kafka())) {
            DeadLetters before = DeadLetters.read(admin, settings);
            List<Letter> second = List.of(before.find("0:1").orElseThrow());
            assertThat(new LetterMarks(admin, settings).add(second)).isTrue();
            letters = DeadLetters.read(admin, settings);
        }
    }

    @Test
    void allIsWhatIsNotDone() {
        assertThat(chosen("--all")).containsExactly("0:0", "0:2", "0:3");
    }

    @Test
    void reasonChoosesOfWhatIsNotDone() {
        assertThat(chosen("--reason", "not-json")).containsExactly("0:0");
        assertThat(chosen("--reason", "not-json", "--reason", "too-large")).containsExactly("0:0", "0:2");
    }

    @Test
    void idChoosesEvenWhatIsDoneAndNothingTwice() {
        assertThat(chosen("0:1", "0:0", "--reason", "not-json")).containsExactly("0:1", "0:0");
    }

    @Test
    void unknownIdIsRefused() {
        assertThatThrownBy(() -> chosen("0:7"))
                .isInstanceOfSatisfying(
                        CommandException.class,
                        refused -> assertThat(refused.exitStatus()).isEqualTo(ExitStatus.PARTLY))
                .hasMessage("no dead letter '0:7' on chosen.dlq: 'replay list --each' names them");
    }

    @Test
    void unknownReasonIsRefused() {
        assertThatThrownBy(() -> chosen("--reason", "nojson"))
                .isInstanceOfSatisfying(
                        CommandException.class,
                        refused -> assertThat(refused.exitStatus()).isEqualTo(ExitStatus.USAGE))
                .hasMessageStartingWith("there is no reason 'nojson', but not-json, ");
        assertThat(chosen("--reason", "of-a-later-release")).containsExactly("0:3");
        assertThat(chosen("--reason", "no-body")).isEmpty();
    }

    @Test
    void somethingMustBeChosen() {
        assertThatThrownBy(this::chosen).isInstanceOf(CommandException.class).hasMessageContaining("--reason or --all");
    }

    private List<String> chosen(String... options) {
        return CommandLine.populateCommand(new LetterChoice(), options).of(letters, settings).stream()
                .map(Letter::id)
                .toList();
    }
}
