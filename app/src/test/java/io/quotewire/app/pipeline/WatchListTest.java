package io.quotewire.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.app.CommandLineRun;
import io.quotewire.app.broker.TestBroker;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.processor.ProcessorService;
import io.quotewire.processor.catalogue.Extractors;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.service.Service;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Entities sent to a running processor, on a real broker. */
@ExtendWith(TestBroker.Parameter.class)
class WatchListTest {
    private static final String HARBOUR = """
            {"id": "lei:1", "name": "Harbour Steel", "type": "ORGANIZATION", "aliases": ["Harbour Steel plc"]}
            {"id": "staff:17", "name": "Ruth Osei", "type": "PERSON"}
            """;

    @TempDir
    Path folder;

    private final TestBroker broker;

    WatchListTest(TestBroker broker) {
        this.broker = broker;
    }

    @Test
    void runningProcessorLearnsEntitiesAndKeepsThemAfterARestart() throws Exception {
        Path file = Files.writeString(folder.resolve("entities.jsonl"), HARBOUR);
        try (Newsroom room = Newsroom.open(broker, "watch", folder.resolve("state"))) {
            try (Service processor = ProcessorService.start(room.settings(), Extractors.standard())) {
                processor.awaitRunning();
                room.send(article("first"));
                room.awaitProcessed();
                assertThat(speakerIds("first")).isEmpty();

                assertThat(run("catalogue", "add", file.toString()).status()).isZero();
                await().atMost(Duration.ofMinutes(3)).until(() -> {
                    room.send(article("first"));
                    room.awaitProcessed();
                    return room.outcomes(Outcome.CHANGED) == 1;
                });
                assertThat(speakerIds("first")).containsExactly("staff:17");
            }
            try (Service processor = ProcessorService.start(room.settings(), Extractors.standard())) {
                room.send(article("first"));
                room.send(article("second"));
                room.awaitProcessed();
                assertThat(room.outcomes(Outcome.CHANGED)).isEqualTo(1);
                assertThat(speakerIds("second")).containsExactly("staff:17");
                assertThat(processor.streams().isLive()).isTrue();
            }
        }
    }

    @Test
    void addsListsReplacesAndRemoves() throws Exception {
        Path file = Files.writeString(folder.resolve("entities.jsonl"), HARBOUR + "{\"id\": \"x\"}\n");
        Path other = Files.writeString(
                folder.resolve("other.jsonl"), "{\"id\": \"tarn\", \"name\": \"Tarn\", \"type\": \"LOCATION\"}");
        run("topics", "create", "--partitions", "2");
        CommandLineRun add = run("catalogue", "add", file.toString());
        assertThat(add.status()).isEqualTo(ExitStatus.PARTLY);
        assertThat(add.out()).isEqualToIgnoringNewLines("2 entities added to watch.catalogue");
        assertThat(add.err()).contains("line 3: an entity needs an id").hasLineCount(1);
        assertThat(run("catalogue", "list").out()).contains("lei:1", "organization", "Harbour Steel plc", "staff:17");

        assertThat(run("catalogue", "add", "--replace", file.toString()).err()).contains("nothing was replaced");
        assertThat(run("catalogue", "add", "--replace", other.toString()).status())
                .isZero();
        CommandLineRun json = run("catalogue", "list", "--json");
        assertThat(json.lines()).hasSize(1).allMatch(line -> line.contains("\"name\":\"Tarn\""));

        CommandLineRun remove = run("catalogue", "remove", "tarn", "nobody");
        assertThat(remove.status()).isEqualTo(ExitStatus.PARTLY);
        assertThat(remove.err()).contains("no entity 'nobody'").hasLineCount(1);
        assertThat(run("catalogue", "list").out()).contains("no entities");
    }

    @Test
    void missingTopicIsReportedWithAdvice() throws Exception {
        Path file = Files.writeString(folder.resolve("entities.jsonl"), HARBOUR);

        CommandLineRun run =
                CommandLineRun.of("catalogue", "add", file.toString(), "-b", broker.address(), "--prefix", "elsewhere");

        assertThat(run.status()).isEqualTo(ExitStatus.UNREACHABLE);
        assertThat(run.err()).contains("elsewhere.catalogue", "topics create").hasLineCount(1);
    }

    private static Article article(String id) {
        return Article.builder(id)
                .language("en")
                .ingestedAt(RandomNews.START)
                .body("“The quay is safe,” said Ruth Osei of Harbour Steel plc.")
                .build();
    }

    private List<String> speakerIds(String article) {
        return run("tail", "quotes", "--json", "--from-beginning", "--until-end").lines().stream()
                .filter(line -> line.contains("\"articleId\":\"" + article + '"') && line.contains("PUBLISHED"))
                .flatMap(line -> Stream.of(line.split("\"speakerId\":\"", 2)).skip(1))
                .map(rest -> rest.substring(0, rest.indexOf('"')))
                .toList();
    }

    private CommandLineRun run(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 4);
        all[arguments.length] = "-b";
        all[arguments.length + 1] = broker.address();
        all[arguments.length + 2] = "--prefix";
        all[arguments.length + 3] = "watch";
        return CommandLineRun.of(all);
    }
}
