package io.quotewire.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quotewire.app.CommandLineRun;
import io.quotewire.app.FailingOutput;
import io.quotewire.app.broker.TestBroker;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command whose output cannot be written says so; one whose reader has had enough ends quietly. */
@ExtendWith(TestBroker.Parameter.class)
final class LostOutputTest {
    private static final Path FULL = Path.of("/dev/full");
    private static final String PREFIX = "lost-output";

    private static String address = "";

    @BeforeAll
    static void write(TestBroker broker) throws Exception {
        address = broker.address();
        Settings settings = broker.installation(PREFIX, 1);
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings.kafka(), new StringSerializer(), new StringSerializer())) {
            for (String topic : new String[] {".articles", ".dlq"}) {
                producer.send(new ProducerRecord<>(PREFIX + topic, "quay", "{\"id\":\"quay\",\"body\":\"Nothing.\"}"))
                        .get();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tail articles --json --from-beginning --until-end",
                "tail quotes --format csv --until-end",
                "correct list",
                "catalogue list",
                "replay list",
                "replay show 0:0 --raw",
                "topics status",
                "top --once",
                "feed --status",
                "export --format csv",
            })
    void fullDiskIsReported(String line) throws IOException {
        assumeTrue(Files.isWritable(FULL));
        try (OutputStream full = Files.newOutputStream(FULL)) {
            CommandLineRun run = CommandLineRun.into(full, onBroker(line));

            assertThat(run.status()).isEqualTo(ExitStatus.PARTLY);
            assertThat(run.err())
                    .isEqualToIgnoringNewLines("quotewire: cannot write to standard output: No space left on device");
        }
        assertThat(CommandLineRun.into(new FailingOutput("Broken pipe"), onBroker(line)))
                .isEqualTo(new CommandLineRun(ExitStatus.DONE, "", ""));
    }

    @Test
    void failureToWriteTheHelpIsReported() {
        assertThat(CommandLineRun.into(new FailingOutput("Input/output error"), "extract", "--help"))
                .isEqualTo(new CommandLineRun(
                        ExitStatus.PARTLY,
                        "",
                        "quotewire: cannot write to standard output: Input/output error" + System.lineSeparator()));
    }

    @Test
    void nothingIsWrittenAfterAFailedWrite() throws IOException {
        boolean[] full = {true};
        StringBuilder written = new StringBuilder();
        StandardOutput out = new StandardOutput(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                if (full[0]) {
                    throw new IOException("No space left on device");
                }
                written.append((char) b);
            }
        });

        assertThat(catchThrowable(() -> out.write('a'))).matches(out::threw);
        full[0] = false;
        assertThat(catchThrowable(() -> out.write('b'))).matches(out::threw);
        assertThat(written).isEmpty();
        assertThat(out.threw(new IOException("another"))).isFalse();
    }

    private static String[] onBroker(String line) {
        return Stream.concat(Stream.of(line.split(" ", -1)), Stream.of("-b", address, "--prefix", PREFIX))
                .toArray(String[]::new);
    }
}
