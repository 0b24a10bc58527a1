package io.quotewire.app.correct;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.app.CommandLineRun;
import io.quotewire.app.broker.TestBroker;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.core.model.EntityType;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Count.Kind;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.contract.Origin;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.Processed.Changes;
import io.quotewire.streaming.contract.Processed.Events;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.contract.Stamp;
import io.quotewire.streaming.settings.Settings;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The scope of a split is checked against the topics, so that a wrong id or name is noticed. */
@ExtendWith(TestBroker.Parameter.class)
class SplitPlacesTest {
    private static final String PREFIX = "split";

    private final Settings settings;

    SplitPlacesTest(TestBroker broker) throws InterruptedException {
        settings = broker.installation(PREFIX, 2);
    }

    @BeforeEach
    void seen() throws Exception {
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings.kafka(), new StringSerializer(), new ByteArraySerializer())) {
            count(producer, Kind.ENTITY, EntityType.PERSON, "Samuel Osei");
            count(producer, Kind.ENTITY, EntityType.ORGANIZATION, "Harbour Steel");
            count(producer, Kind.ENTITY, EntityType.ORGANIZATION, "Tarn Steel");
            count(producer, Kind.PUBLISHER, null, "The Quay");
            Origin origin = new Origin("story", null, "The Quay", Instant.EPOCH, false, false, "en", null);
            Processed line = Processed.of(
                    origin,
                    new Stamp(0, null, Instant.EPOCH, "test"),
                    Outcome.NEW,
                    List.of(),
                    Events.NONE,
                    List.of(),
                    Changes.UNTOLD,
                    0);
            producer.send(new ProducerRecord<>(settings.topics().processed(), "The Quay", Json.write(line)))
                    .get();
        }
    }

    @Test
    void unknownIdsAndNamesAreRefused() {
        refused("no article 'storie' on split.processed", "--article", "story", "--article", "storie");
        refused("no publisher 'Quay' was ever counted", "--publisher", "Quay");
        refused("no other entity 'Harbor Steel' was ever counted", "--beside", "Harbor Steel");
        refused("no other entity 'Samuel Osei' was ever counted", "--beside", "Samuel Osei");
        refused("no article", "--article", "no", "--publisher", "The Quay", "--beside", "Harbour Steel");
        assertThat(run("list").out()).contains("there are no corrections");
    }

    @Test
    void knownOrForcedIdsAndNamesAreAccepted() {
        taken("1", "--article", "story", "--publisher", "The Quay", "--beside", " Harbour  Steel");
        taken("2", "--article", "storie", "--publisher", "Quay", "--beside", "Nobody", "--anyway");
        run("undo", "entity|PERSON|Samuel Osei|PERSON|Samuel Osei (1)");
        run("undo", "entity|PERSON|Samuel Osei|PERSON|Samuel Osei (2)");
    }

    @Test
    void correctedNameMustBeUsed() {
        CommandLineRun renamed = run("rename", "Harbour Steel", "--to", "Tarn Steel", "--why", "new name");
        assertThat(renamed.status()).as(renamed.err()).isZero();
        refused("'Harbour Steel' is itself called 'Tarn Steel' by correction", "--beside", "Harbour Steel");
        refused("'Harbour Steel' is itself called", "--beside", "Harbour Steel", "--anyway", "--type", "person");
        taken("3", "--beside", "Tarn Steel");
        run("undo", "entity|PERSON|Samuel Osei|PERSON|Samuel Osei (3)");
        run("undo", "entity|ORGANIZATION|Harbour Steel");
    }

    private void refused(String message, String... where) {
        CommandLineRun split = split("x", where);
        assertThat(split.status()).isEqualTo(ExitStatus.PARTLY);
        assertThat(split.err()).contains(message, "Nothing was written").hasLineCount(1);
    }

    private void taken(String sign, String... where) {
        CommandLineRun split = split(sign, where);
        assertThat(split.status()).as(split.err()).isZero();
    }

    private CommandLineRun split(String sign, String... where) {
        return run(Stream.concat(
                        Stream.of("split", "Samuel Osei", "--to", "Samuel Osei (" + sign + ")", "--why", "two men"),
                        Stream.of(where))
                .toArray(String[]::new));
    }

    private CommandLineRun run(String... words) {
        return CommandLineRun.of(Stream.of(
                        Stream.of("correct"),
                        Stream.of(words),
                        Stream.of("-b", settings.bootstrapServers(), "--prefix", PREFIX))
                .flatMap(part -> part)
                .toArray(String[]::new));
    }

    private void count(KafkaProducer<String, byte[]> producer, Kind kind, @Nullable EntityType type, String name)
            throws Exception {
        Count count = Count.of(
                new Count.Counted(kind, type, name, null, null), Count.TOTAL, new Count.Amounts(1, 1, 0, 0, 0));
        producer.send(new ProducerRecord<>(settings.topics().counts(), Keys.count(count), Json.write(count)))
                .get();
    }
}
