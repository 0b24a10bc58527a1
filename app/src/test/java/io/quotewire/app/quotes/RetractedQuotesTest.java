package io.quotewire.app.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quotewire.app.CommandLineRun;
import io.quotewire.app.broker.TestBroker;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.schema.ContractSchema;
import io.quotewire.streaming.settings.Settings;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A quote that was published and retracted, in formats with and without a field for the change. */
@ExtendWith(TestBroker.Parameter.class)
class RetractedQuotesTest {
    private final TestBroker broker;

    RetractedQuotesTest(TestBroker broker) {
        this.broker = broker;
    }

    @ParameterizedTest
    @ValueSource(strings = {"gqg", "quotation", "annotation"})
    void formatWithoutAChangeFieldOmitsRetractions(String format) throws Exception {
        String prefix = "retracted-" + format;
        publishAndRetract(prefix);

        assertThat(tail(prefix, format)).hasSize(1).allMatch(line -> line.contains("Yes,"));
        CommandLineRun events = run(prefix, "export", "--events", "--format", format);
        assertThat(events.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(events.err()).contains("--events", "jsonl", "csv").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "csv"})
    void formatWithAChangeFieldShowsRetractions(String format) throws Exception {
        String prefix = "retracted-" + format;
        publishAndRetract(prefix);

        assertThat(tail(prefix, format))
                .filteredOn(line -> line.contains("RETRACTED"))
                .hasSize(1);
        assertThat(run(prefix, "export", "--events", "--format", format).lines())
                .filteredOn(line -> line.contains("RETRACTED"))
                .hasSize(1);
    }

    private void publishAndRetract(String prefix) throws Exception {
        Settings settings = broker.installation(prefix, 1);
        ObjectNode quote = (ObjectNode) Json.mapper().readTree(ContractSchema.QUOTE.sample());
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings.kafka(), new StringSerializer(), new ByteArraySerializer())) {
            for (String change : List.of("PUBLISHED", "RETRACTED")) {
                quote.put("change", change);
                if (change.equals("RETRACTED")) {
                    quote.remove(List.of("text", "prefix", "suffix", "cue", "cueStart", "cueEnd"));
                }
                producer.send(new ProducerRecord<>(settings.topics().quotes(), "Ana Ruiz", Json.write(quote)))
                        .get();
            }
        }
    }

    private List<String> tail(String prefix, String format) {
        return run(prefix, "tail", "quotes", "--from-beginning", "--until-end", "--format", format)
                .lines();
    }

    private CommandLineRun run(String prefix, String... arguments) {
        return CommandLineRun.of(
                Stream.concat(Stream.of(arguments), Stream.of("-b", broker.address(), "--prefix", prefix))
                        .toArray(String[]::new));
    }
}
