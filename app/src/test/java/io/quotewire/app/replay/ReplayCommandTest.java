package io.quotewire.app.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.app.CommandLineRun;
import io.quotewire.app.broker.TestBroker;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.processor.ProcessorService;
import io.quotewire.processor.catalogue.Extractors;
import io.quotewire.streaming.service.Service;
import io.quotewire.streaming.settings.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Dead letters of a running processor, on a real broker. */
@ExtendWith(TestBroker.Parameter.class)
class ReplayCommandTest {
    private static final String ARTICLE =
            "{\"id\": \"%s\", \"publisher\": \"Wire\", \"body\": \"“The ferry will sail,” said Ines Marchetti.\"}";

    @TempDir
    Path folder;

    private final Settings settings;

    ReplayCommandTest(TestBroker broker) throws InterruptedException {
        settings = broker.installation("replayed", 2);
    }

    @Test
    void fixedLettersSucceedAndOthersAreRefusedAgain() throws Exception {
        Settings here = settings.with(Map.of("state.dir", folder.toString()));
        try (Service processor = ProcessorService.start(here, Extractors.standard())) {
            processor.awaitRunning();
            // Where a producer with another partitioner writes it.
            int own = send(null, "lost", ARTICLE.formatted("lost")).partition();
            int other = 1 - own;
            send(other, "lost", ARTICLE.formatted("lost"));
            send(null, "bad", "{not json");
            await().atMost(Duration.ofMinutes(3)).until(() -> run("list").out().contains("2 of 2 not done"));

            CommandLineRun list = run("list");
            assertThat(list.out()).contains("wrong-partition", "not-json", "replayed.articles");
            CommandLineRun moved = run("put", "--reason", "wrong-partition");
            assertThat(moved.status()).as(moved.err()).isZero();
            assertThat(moved.out()).contains("1 put back on replayed.articles", "1 worked");
            assertThat(run("list").out()).contains("1 of 2 not done");

            CommandLineRun again = run("put", "--reason", "not-json");
            assertThat(again.status()).isEqualTo(ExitStatus.PARTLY);
            assertThat(again.out()).contains("1 put back", "0 worked");
            assertThat(again.err()).contains("was refused again, as ").contains("not-json");
            assertThat(run("put", "--all", "--attempts", "1").err())
                    .contains("left out")
                    .contains("1 times before; --attempts allows more");

            CommandLineRun each = run("list", "--each");
            assertThat(each.out())
                    .as("whole where no person sees it")
                    .doesNotContain("…")
                    .contains("expecting double-quote");
            String id = each.lines().get(1).split(" ", 2)[0];
            assertThat(run("show", id).out()).contains("not-json", "put back 1 times before", "{not json");
            assertThat(run("show", "--raw", id).out()).isEqualTo("{not json");
            Path mended = Files.writeString(folder.resolve("mended.json"), ARTICLE.formatted("bad"));
            CommandLineRun edited = run("put", id, "--value", mended.toString());
            assertThat(edited.status()).as(edited.err()).isZero();
            assertThat(edited.out()).contains("1 worked");
            assertThat(run("list").out()).contains("0 of 3 not done");
        }
    }

    @Test
    void reportsAnInvalidSelection() {
        assertThat(run("put").err()).contains("--reason or --all");
        for (String command : List.of("show", "put", "dismiss")) {
            CommandLineRun unknown = run(command, "0:4711");
            assertThat(unknown.status()).as(command).isEqualTo(ExitStatus.PARTLY);
            assertThat(unknown.err()).contains("no dead letter '0:4711'");
        }
        assertThat(run("list", "--reason", "no-body").out()).contains("no dead letters of the reason no-body");
        CommandLineRun mistyped = run("list", "--reason", "no-bodies");
        assertThat(mistyped.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(mistyped.err()).contains("there is no reason 'no-bodies', but not-json, ", ", no-body, ");
    }

    private RecordMetadata send(@org.jspecify.annotations.Nullable Integer partition, String key, String value)
            throws Exception {
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings.kafka(), new StringSerializer(), new StringSerializer())) {
            return producer.send(new ProducerRecord<>(settings.topics().articles(), partition, key, value))
                    .get();
        }
    }

    private CommandLineRun run(String command, String... more) {
        return CommandLineRun.of(Stream.concat(
                        Stream.of("replay", command, "-b", settings.bootstrapServers(), "--prefix", "replayed"),
                        Stream.of(more))
                .toArray(String[]::new));
    }
}
