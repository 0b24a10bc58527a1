package io.quotewire.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.app.CommandLineRun;
import io.quotewire.app.broker.TestBroker;
import io.quotewire.processor.ProcessorService;
import io.quotewire.processor.catalogue.Extractors;
import io.quotewire.streaming.contract.header.Reprocess;
import io.quotewire.streaming.reading.TopicReader;
import io.quotewire.streaming.service.Service;
import io.quotewire.streaming.settings.Settings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An installation is rebuilt from the contents of another, with the commands of docs/production.md. */
@ExtendWith(TestBroker.Parameter.class)
class MovedInstallationTest {
    private static final String SAID =
            "{\"id\": \"%s\", \"publisher\": \"Wire\", \"body\": \"“%s,” said Ines Marchetti.\"}\n";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path folder;

    private final TestBroker broker;

    MovedInstallationTest(TestBroker broker) {
        this.broker = broker;
    }

    @Test
    void withdrawalsTakedownsAndCorrectionsSurviveAMove() throws Exception {
        Settings old = broker.installation("moved-from", 3, folder.resolve("from"));
        Settings other = broker.installation("moved-to", 4, folder.resolve("to"));
        try (Service processor = ProcessorService.start(old, Extractors.standard())) {
            processor.awaitRunning();
            decideAndReprocess();
        }
        assertThat(articles(old)).anyMatch(MovedInstallationTest::isCopyOfWhatWasWithdrawn);
        String current = done("", "export", "moved-from").out();
        assertThat(current).contains("The ferry sails late").doesNotContain("secret", "no quote");

        Path catalogue = Files.writeString(
                folder.resolve("catalogue.jsonl"),
                done("", "catalogue list --json", "moved-from").out());
        String corrections = done("", "correct list --json", "moved-from").out();
        String articles = done("", "tail articles --json --from-beginning --until-end", "moved-from")
                .out();
        try (Service processor = ProcessorService.start(other, Extractors.standard())) {
            processor.awaitRunning();
            done("", "catalogue add " + catalogue, "moved-to");
            assertThat(done(corrections, "correct add -", "moved-to").out()).contains("2 added, 0 already there");
            done(articles, "feed -", "moved-to");
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(ids(done("", "export", "moved-to")))
                            .containsExactlyInAnyOrderElementsOf(ids(current)));
        }
        assertThat(done("", "export --events", "moved-to").out()).doesNotContain("secret: taken", "no quote");
        assertThat(articles(other)).noneMatch(article -> value(article).contains("secret: taken"));
        assertThat(done(corrections, "correct add -", "moved-to").out()).contains("0 added, 2 already there");
    }

    /** Everything that editors and publishers can do to an article, and copies of it behind that. */
    private void decideAndReprocess() {
        done(
                SAID.formatted("withdrawn", "A secret")
                        + SAID.formatted("withdrawn", "A secret: withdrawn")
                        + "{\"id\": \"withdrawn\", \"status\": \"withdrawn\"}\n"
                        + SAID.formatted("taken", "A secret: taken")
                        + SAID.formatted("headline", "Surely no quote at all")
                        + SAID.formatted("ferry", "The ferry sails")
                        + SAID.formatted("ferry", "The ferry sails late"),
                "feed -",
                "moved-from");
        await().atMost(PATIENCE)
                .until(() -> done("", "export", "moved-from").lines().size() == 3);
        String passage = done("", "export --words Surely", "moved-from")
                .out()
                .split("\"passageId\":\"", 2)[1]
                .substring(0, 32);
        done("", "correct erase taken --why order", "moved-from");
        done("", "correct suppress " + passage + " --why headline", "moved-from");
        await().atMost(PATIENCE)
                .until(() -> done("", "export", "moved-from").lines().size() == 1);
        done("", "reprocess --rate 1000", "moved-from");
    }

    private static List<String> ids(String quotes) {
        return quotes.lines()
                .map(line -> line.split("\"id\":\"", 2)[1].substring(0, 32))
                .toList();
    }

    private static List<String> ids(CommandLineRun exported) {
        return ids(exported.out());
    }

    private static List<ConsumerRecord<byte[], byte[]>> articles(Settings settings) {
        List<ConsumerRecord<byte[], byte[]>> articles = new ArrayList<>();
        try (TopicReader reader =
                TopicReader.fromBeginning(settings, settings.topics().articles())) {
            reader.readToEnd(articles::add);
        }
        return articles;
    }

    private static boolean isCopyOfWhatWasWithdrawn(ConsumerRecord<byte[], byte[]> article) {
        return Reprocess.of(article.headers()).isPresent() && value(article).contains("secret: withdrawn");
    }

    private static String value(ConsumerRecord<byte[], byte[]> article) {
        return new String(article.value(), StandardCharsets.UTF_8);
    }

    /** A command, its words separated by blanks, that must succeed. */
    private CommandLineRun done(String input, String command, String prefix) {
        Stream<String> words = Stream.of(command.split(" "));
        CommandLineRun run = CommandLineRun.withInput(
                input,
                Stream.concat(words, Stream.of("-b", broker.address(), "--prefix", prefix))
                        .toArray(String[]::new));
        assertThat(run.status()).as(command + ": " + run.err()).isZero();
        return run;
    }
}
