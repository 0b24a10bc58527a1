package io.quotewire.app.correct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.api.ApiServer;
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
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An editor's corrections, with services running and with some stopped, on a real broker. */
@ExtendWith(TestBroker.Parameter.class)
class CorrectCommandTest {
    private static final String PREFIX = "overruled";
    private static final String ARTICLE = "{\"id\": \"%s\", \"publisher\": \"Wire\", \"body\": \"%s\"}";
    private static final String FERRY =
            "“The ferry will sail,” said Ines Marchetti, the harbour master. “It always has,” Marchetti added.";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path folder;

    private final Settings settings;
    private String api = "";

    CorrectCommandTest(TestBroker broker) throws InterruptedException {
        settings = broker.installation(PREFIX, 2);
    }

    @Test
    void correctionsApplyAtOnceUntilUndone() throws Exception {
        Settings here = settings.with(Map.of("state.dir", folder.toString(), "api.listen", "127.0.0.1:0"));
        try (ApiServer server = ApiServer.open(here);
                Service sink = server.start(here)) {
            sink.awaitRunning();
            api = server.address();
            try (Service processor = ProcessorService.start(here, Extractors.standard())) {
                processor.awaitRunning();
                send("ferry", FERRY);
                send("quay", "“The quay is closed,” said Ines Marchetti.");
                eventually().until(() -> current("").size() == 3);

                suppressesAndUndoes();
                reassigns();
                renames();
            }
            String quay = field(current("quay is closed").get(0), "passageId");
            assertThat(run("correct", "erase", "quay", "--why", "asked for by the court")
                            .status())
                    .isZero();
            assertThat(current("quay is closed"))
                    .as("not applied, exported no more")
                    .isEmpty();
            assertThat(run("correct", "suppress", quay, "--why", "no quote").out())
                    .contains("suppress quote " + quay)
                    .doesNotContain("quay is closed");
            eventually().until(() -> !asked("quay").contains("quay is closed"));
            try (Service processor = ProcessorService.start(here, Extractors.standard())) {
                send("quay", "“The quay is open again,” said Ines Marchetti.");
                send("last", "“That is all,” said Ines Marchetti.");
                eventually().until(() -> current("That is all").size() == 1);
                keepsForLater(field(current("That is all").get(0), "passageId"));
                assertThat(run("export", "--events").lines()).noneMatch(line -> line.contains("quay is open again"));
                assertThat(processor.streams().isLive()).isTrue();
            }
        }
    }

    private void keepsForLater(String passage) throws Exception {
        send("last", "That was all.");
        eventually().until(() -> current("That is all").isEmpty());

        CommandLineRun suppressed = run("correct", "suppress", passage, "--why", "no quote");
        assertThat(suppressed.status()).as(suppressed.err()).isZero();
        assertThat(suppressed.err()).contains("is not current").hasLineCount(1);
    }

    private void suppressesAndUndoes() {
        String id = field(current("ferry will sail").get(0), "passageId");
        CommandLineRun wrong = run("correct", "suppress", id + "0", "--why", "no quote");
        assertThat(wrong.status()).isEqualTo(ExitStatus.PARTLY);
        assertThat(wrong.err())
                .contains("no quote or passage", "Nothing was written")
                .hasLineCount(1);
        assertThat(run("correct", "suppress", id).err()).contains("--why");
        refuses("why, the reason", "correct", "suppress", id, "--why", " ");
        refuses("by, who decided", "correct", "suppress", id, "--why", "no quote", "--by", "");
        assertThat(run("correct", "reassign", id, "--to", "", "--why", "says so")
                        .err())
                .contains("--to: the name is empty");

        CommandLineRun suppressed = run("correct", "suppress", id, "--why", "a headline", "--by", "Jo");
        assertThat(suppressed.status()).as(suppressed.err()).isZero();
        assertThat(suppressed.out()).contains("\nit reads: ", "ferry will sail");
        eventually().until(() -> current("ferry will sail").isEmpty());
        eventually()
                .until(() ->
                        asked("ferry").contains("always has") && !asked("ferry").contains("ferry will sail"));
        assertThat(run("correct", "suppress", id, "--why", "twice").out())
                .contains("already decided so, by Jo", "a headline");
        assertThat(run("correct", "list").out()).contains("Jo", "suppress quote " + id, "a headline");
        CommandLineRun listed = run("correct", "list", "--json");
        assertThat(listed.lines()).hasSize(1);

        assertThat(run("correct", "undo", "nothing").status()).isEqualTo(ExitStatus.PARTLY);
        String correction = field(listed.out(), "id");
        assertThat(suppressed.out()).startsWith(correction);
        assertThat(run("correct", "undo", correction).out()).contains("undone: suppress quote " + id);
        eventually().until(() -> current("ferry will sail").size() == 1);
        assertThat(run("correct", "list").out()).contains("there are no corrections");
    }

    private void reassigns() {
        String id = field(current("always has").get(0), "id");
        CommandLineRun reassigned =
                run("correct", "reassign", id, "--to", "Ruth Osei", "--id", "staff:17", "--why", "she says so");
        assertThat(reassigned.status()).isZero();
        assertThat(reassigned.err())
                .contains("no person 'Ruth Osei' was ever counted: if that is a mistake, undo it")
                .hasLineCount(1);
        eventually()
                .until(() -> current("always has").stream()
                        .anyMatch(line -> field(line, "speaker").equals("Ruth Osei")));
        assertThat(current("always has"))
                .hasSize(1)
                .allMatch(line -> field(line, "speakerId").equals("staff:17"));
        assertThat(run("correct", "reassign", id, "--why", "nobody knows").out())
                .contains("to nobody known", "replaces: reassign");
        eventually()
                .until(() ->
                        current("always has").stream().anyMatch(line -> line.contains("\"speakerKind\":\"UNKNOWN\"")));
    }

    private void renames() {
        CommandLineRun wrong = run("correct", "rename", "Ines Marcheti", "--to", "Agnes Marchetti", "--why", "married");
        assertThat(wrong.status()).isEqualTo(ExitStatus.PARTLY);
        assertThat(wrong.err()).contains("no entity 'Ines Marcheti'").hasLineCount(1);
        eventually()
                .until(() -> run("correct", "rename", "Ines Marchetti", "--to", "Agnes Marchetti", "--why", "married")
                                .status()
                        == 0);
        eventually()
                .until(() -> Stream.of("ferry will sail", "quay is closed")
                        .allMatch(words -> current(words).stream()
                                .anyMatch(line -> field(line, "speaker").equals("Agnes Marchetti"))));
        assertThat(run("correct", "merge", "Agnes Marchetti", "--into", "Ines Marchetti", "--why", "a circle")
                        .err())
                .contains("Nothing was written");
        assertThat(run("correct", "split", "Ines Marchetti", "--to", "X", "--why", "where?")
                        .err())
                .contains("--beside");
        String[] itself = {"correct", "merge", "Agnes Marchetti", "--into", "Agnes Marchetti", "--why", "a slip"};
        refuses("'Agnes Marchetti' is already its name", itself);
    }

    /** Each attempt is a command that reads the topics from the beginning. */
    private static ConditionFactory eventually() {
        return await().atMost(PATIENCE).pollInterval(Duration.ofMillis(400));
    }

    private void refuses(String why, String... arguments) {
        CommandLineRun refused = run(arguments);
        assertThat(refused.status()).as(refused.err()).isEqualTo(ExitStatus.USAGE);
        assertThat(refused.err()).contains(why, "Nothing was written").hasLineCount(1);
    }

    /** The API's answer about an article. */
    private String asked(String article) {
        return CommandLineRun.of("ask", "article", article, "--json", "--api", api)
                .out();
    }

    /** The current quotes that contain these words, from {@code export}. */
    private List<String> current(String words) {
        return run("export").lines().stream()
                .filter(line -> line.contains(words))
                .toList();
    }

    private static String field(String json, String name) {
        String[] parts = json.split('"' + name + "\":\"", 2);
        return parts.length < 2 ? "" : parts[1].substring(0, parts[1].indexOf('"'));
    }

    private void send(String id, String body) throws Exception {
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings.kafka(), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(settings.topics().articles(), id, ARTICLE.formatted(id, body)))
                    .get();
        }
    }

    private CommandLineRun run(String... arguments) {
        return CommandLineRun.of(
                Stream.concat(Stream.of(arguments), Stream.of("-b", settings.bootstrapServers(), "--prefix", PREFIX))
                        .toArray(String[]::new));
    }
}
