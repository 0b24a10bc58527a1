package io.quotewire.app.tail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.app.CommandLineRun;
import io.quotewire.app.broker.TestBroker;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.settings.Settings;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code tail} shows no word of an article that was taken down, on any topic; it shows the retractions. */
@ExtendWith(TestBroker.Parameter.class)
class TakenDownRecordsTest {
    private static final String PREFIX = "tail-taken-down";

    private final Settings settings;

    TakenDownRecordsTest(TestBroker broker) throws InterruptedException {
        settings = broker.installation(PREFIX, 1);
    }

    @Test
    void onlyRetractionsAreShown() throws Exception {
        Topics topics = settings.topics();
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings.kafka(), new StringSerializer(), new StringSerializer())) {
            for (String article : List.of("kept", "gone")) {
                for (String events : List.of(topics.quotes(), topics.mentions())) {
                    for (String change : List.of("PUBLISHED", "RETRACTED")) {
                        send(
                                producer,
                                events,
                                "Ana Ruiz",
                                "{\"articleId\":\"" + article + "\",\"change\":\"" + change + "\"}");
                    }
                }
                send(producer, topics.articles(), article, "{\"id\":\"" + article + "\",\"body\":\"…\"}");
                send(producer, topics.deadLetters(), article, "{\"body\":\"" + article + "\"}");
            }
        }
        run("correct", "erase", "gone", "--anyway", "--why", "court order");

        for (String event : List.of("quotes", "mentions")) {
            assertThat(tail(event))
                    .as(event)
                    .containsExactlyInAnyOrder(
                            "{\"articleId\":\"kept\",\"change\":\"PUBLISHED\"}",
                            "{\"articleId\":\"kept\",\"change\":\"RETRACTED\"}",
                            "{\"articleId\":\"gone\",\"change\":\"RETRACTED\"}");
        }
        assertThat(tail("articles")).singleElement().asString().contains("kept");
        assertThat(tail("dlq")).singleElement().asString().contains("kept");
    }

    private static void send(KafkaProducer<String, String> producer, String topic, String key, String value)
            throws Exception {
        producer.send(new ProducerRecord<>(topic, key, value)).get();
    }

    private List<String> tail(String topic) {
        return run("tail", topic, "--json", "--from-beginning", "--until-end").lines();
    }

    private CommandLineRun run(String... arguments) {
        CommandLineRun run = CommandLineRun.of(
                Stream.concat(Stream.of(arguments), Stream.of("-b", settings.bootstrapServers(), "--prefix", PREFIX))
                        .toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
        return run;
    }
}
