package io.quotewire.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.app.CommandLineRun;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.app.kafka.Cluster;
import io.quotewire.processor.catalogue.Extractors;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pipeline and the commands on it, against a real broker: the seeds are fed once, then inspected. */
final class DemoInstallationTest {
    private static final Path SEEDS = Path.of("..", "seeds", "articles.jsonl");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static DemoInstallation installation;
    private static Settings settings;
    private static String address;

    @BeforeAll
    static void feedTheSeeds() throws Exception {
        installation = DemoInstallation.start(Map.of("metrics.port", "0"), Extractors::standard);
        settings = installation.settings();
        address = settings.bootstrapServers();
        CommandLineRun feed = run("feed", SEEDS.toString());
        assertThat(feed.status()).as(feed.err()).isZero();
        awaitCounted(Files.readAllLines(SEEDS).size());
    }

    @AfterAll
    static void stop() {
        installation.close();
    }

    @Test
    void countsEqualThoseOfTheExtractCommand() throws IOException {
        assertThat(OfflineCounts.totals(CurrentCounts.read(settings))).isEqualTo(countedOffline());
    }

    @Test
    void changesNothingWhenTheSameArticlesAreFedAgain(@TempDir Path folder) throws Exception {
        Map<String, List<Long>> before = OfflineCounts.totals(CurrentCounts.read(settings));
        Path current = folder.resolve("again.jsonl");
        Files.write(current, current().values().stream().map(JsonNode::toString).toList());

        run("feed", current.toString());
        Arrivals arrivals =
                awaitCounted(Files.readAllLines(SEEDS).size() + current().size());

        assertThat(arrivals.outcomes())
                .containsEntry(Outcome.UNCHANGED, current().size());
        assertThat(OfflineCounts.totals(CurrentCounts.read(settings))).isEqualTo(before);
    }

    @Test
    void tailsTheQuotesOfOneSpeakerAsLinesAndAsJson() throws IOException {
        CommandLineRun lines = run("tail", "quotes", "--from-beginning", "--until-end", "--speaker", "huanca");
        CommandLineRun json = run(
                "tail", "quotes", "--from-beginning", "--until-end", "--speaker", "Huanca", "--json", "--limit", "2");

        assertThat(lines.status()).isZero();
        assertThat(lines.lines()).isNotEmpty().allMatch(line -> line.contains("Wilmer Huanca: "));
        assertThat(json.lines()).hasSize(2);
        assertThat(Json.mapper().readTree(json.lines().get(0)).path("speaker").asText())
                .isEqualTo("Wilmer Huanca");
    }

    @Test
    void exportsCurrentQuotesInEveryFormat() throws IOException {
        Map<String, JsonNode> current = new LinkedHashMap<>();
        for (String line : run("tail", "quotes", "--from-beginning", "--until-end", "--json")
                .lines()) {
            JsonNode quote = Json.mapper().readTree(line);
            if (quote.path("change").asText().equals("PUBLISHED")) {
                current.put(quote.path("id").asText(), quote);
            } else {
                current.remove(quote.path("id").asText());
            }
        }

        CommandLineRun all = run("export");
        assertThat(all.status()).as(all.err()).isZero();
        List<JsonNode> exported = new ArrayList<>();
        for (String line : all.lines()) {
            exported.add(Json.mapper().readTree(line));
        }
        assertThat(exported).containsExactlyInAnyOrderElementsOf(current.values());
        for (String format : List.of("gqg", "quotation", "annotation")) {
            assertThat(run("export", "--format", format).lines()).as(format).hasSameSizeAs(exported);
        }
        assertThat(run("export", "--format", "csv").lines()).hasSizeGreaterThan(exported.size());
        assertThat(run("export", "--speaker", "huanca", "--type", "direct").lines())
                .isNotEmpty()
                .allMatch(line -> line.contains("Wilmer Huanca") && line.contains("\"DIRECT\""));
        assertThat(run("export", "--to", "1999-12-31").lines()).isEmpty();
    }

    @Test
    void tailsEveryTopicForPeople() {
        for (String topic : List.of("quotes", "mentions", "processed", "counts", "articles")) {
            CommandLineRun run = run("tail", topic, "--from-beginning", "--until-end", "--limit", "3");

            assertThat(run.lines()).as(topic).hasSize(3);
        }
    }

    @Test
    void showsWhyARecordWasRefused() throws Exception {
        Map<String, Object> client = Map.of("bootstrap.servers", address);
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(settings.topics().articles(), "bad", "{not json"))
                    .get();
        }

        CommandLineRun run = run("tail", "dlq", "--from-beginning", "--limit", "1");

        assertThat(run.out()).contains("not-json").contains("news.articles-").contains("key bad");
    }

    @Test
    void namesWhatDiffersFromTheContract() throws Exception {
        assertThat(run("topics", "check").status()).isZero();
        try (Cluster cluster = Cluster.reach(settings)) {
            set(cluster, AlterConfigOp.OpType.SET, "1000");

            CommandLineRun run = run("topics", "check");

            set(cluster, AlterConfigOp.OpType.SET, "2592000000");
            assertThat(run.status()).isEqualTo(ExitStatus.PARTLY);
            assertThat(run.out())
                    .contains("news.quotes: retention.ms is 1000, should be 2592000000: kafka-configs.sh"
                            + " --bootstrap-server " + settings.bootstrapServers()
                            + " --alter --topic news.quotes --add-config retention.ms=2592000000");
        }
    }

    @Test
    void checkReportsRetentionShorterThanTheCorrectionWindow() throws Exception {
        CommandLineRun run = run("topics", "check", "--set", "correction.window=60d");

        assertThat(run.status()).isEqualTo(ExitStatus.PARTLY);
        assertThat(run.out().lines())
                .singleElement()
                .asString()
                .startsWith("news.articles: retention.ms is 2592000000, should be 5184000000: kafka-configs.sh")
                .endsWith(" --add-config retention.ms=5184000000");
    }

    @Test
    void showsTheStatusOfTopicsAndGroups() throws IOException {
        JsonNode status =
                Json.mapper().readTree(run("topics", "status", "--json").out());

        assertThat(run("topics", "status").out()).contains("news.quotes").contains("news.processor");
        assertThat(status.path("groups").findValuesAsText("group")).contains("news.processor", "news.sink");
    }

    @Test
    void namesAMissingTopic() {
        CommandLineRun run = run("tail", "quotes", "--prefix", "nothing");

        assertThat(run.status()).isEqualTo(ExitStatus.UNREACHABLE);
        assertThat(run.err())
                .contains("nothing.quotes")
                .contains("topics create")
                .hasLineCount(1);
    }

    private static void set(Cluster cluster, AlterConfigOp.OpType operation, String retention)
            throws InterruptedException {
        ConfigResource topic =
                new ConfigResource(ConfigResource.Type.TOPIC, settings.topics().quotes());
        AlterConfigOp change = new AlterConfigOp(new ConfigEntry("retention.ms", retention), operation);
        cluster.ask(admin -> admin.incrementalAlterConfigs(Map.of(topic, List.of(change)))
                .all()
                .get());
    }

    private static Map<String, List<Long>> countedOffline() throws IOException {
        Map<String, JsonNode> current = current();
        String input = String.join(
                "\n", current.values().stream().map(JsonNode::toString).toList());
        List<String> extracted = CommandLineRun.withInput(input, "extract", "-").lines();
        OfflineCounts counts = new OfflineCounts();
        int line = 0;
        for (JsonNode article : current.values()) {
            counts.add(article.path("publisher").asText(), Json.mapper().readTree(extracted.get(line++)));
        }
        return counts.totals();
    }

    /** The articles at the end: the last version of each, without withdrawn ones. */
    private static Map<String, JsonNode> current() throws IOException {
        Map<String, JsonNode> current = new LinkedHashMap<>();
        for (String line : Files.readAllLines(SEEDS)) {
            JsonNode article = Json.mapper().readTree(line);
            String id = article.path("id").asText();
            current.remove(id);
            if (!article.path("status").asText().equals("withdrawn")) {
                current.put(id, article);
            }
        }
        return current;
    }

    private static Arrivals awaitCounted(long articles) throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        try (Arrivals arrivals = new Arrivals(settings);
                Cluster cluster = Cluster.reach(settings)) {
            while (!arrivals.complete(articles) || !AppliedCounts.hold(cluster, settings, arrivals)) {
                arrivals.poll(quote -> {});
                assertThat(Instant.now()).as("counted in time").isBefore(deadline);
            }
            return arrivals;
        }
    }

    private static CommandLineRun run(String... arguments) {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 4);
        all[arguments.length] = "-b";
        all[arguments.length + 1] = address;
        all[arguments.length + 2] = "--set";
        all[arguments.length + 3] = "metrics.port=0";
        return CommandLineRun.of(all);
    }
}
