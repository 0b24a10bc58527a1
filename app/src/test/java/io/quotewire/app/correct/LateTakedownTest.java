package io.quotewire.app.correct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.app.CommandLineRun;
import io.quotewire.app.broker.TestBroker;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.processor.ProcessorService;
import io.quotewire.processor.catalogue.Extractors;
import io.quotewire.streaming.service.Service;
import io.quotewire.streaming.settings.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An article is taken down when no processor remembers any more what it published of it. */
@ExtendWith(TestBroker.Parameter.class)
class LateTakedownTest {
    private static final String PREFIX = "archived";
    private static final String ARTICLE =
            "{\"id\": \"%s\", \"publisher\": \"Wire\", \"body\": \"“The %s is closed,” said Ines Marchetti.\"}";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    Path folder;

    private final Settings settings;

    LateTakedownTest(TestBroker broker) throws InterruptedException {
        settings = broker.installation(PREFIX, 2, Path.of("unused"));
    }

    @Test
    void whatRemainsIsToldAndIsExportedNoMoreUntilItIsUndone() throws Exception {
        try (Service processor =
                ProcessorService.start(settings.with(Map.of("state.dir", folder.toString())), Extractors.standard())) {
            processor.awaitRunning();
            send("quay");
            send("ferry");
            await().atMost(PATIENCE).until(() -> exported().size() == 2);
        }

        CommandLineRun late = run("correct", "erase", "quay", "--why", "court order", "--set", "correction.window=1ms");

        assertThat(late.status()).isEqualTo(ExitStatus.PARTLY);
        assertThat(late.err())
                .contains("'quay'", "correction window", "stays in the counts", "export")
                .hasLineCount(1);
        assertThat(exported()).hasSize(1).allMatch(line -> line.contains("ferry"));
        assertThat(run("export", "--events").lines()).hasSize(2);

        CommandLineRun early = run("correct", "erase", "ferry", "--why", "court order");

        assertThat(early.status()).as(early.err()).isEqualTo(ExitStatus.DONE);
        assertThat(exported()).isEmpty();
        assertThat(run("correct", "undo", "article|quay", "article|ferry").status())
                .isEqualTo(ExitStatus.DONE);
        assertThat(exported()).hasSize(2);
    }

    private List<String> exported() {
        return run("export").lines();
    }

    private void send(String id) throws Exception {
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings.kafka(), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(settings.topics().articles(), id, ARTICLE.formatted(id, id)))
                    .get();
        }
    }

    private CommandLineRun run(String... arguments) {
        return CommandLineRun.of(
                Stream.concat(Stream.of(arguments), Stream.of("-b", settings.bootstrapServers(), "--prefix", PREFIX))
                        .toArray(String[]::new));
    }
}
