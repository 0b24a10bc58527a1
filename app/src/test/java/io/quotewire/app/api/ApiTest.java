package io.quotewire.app.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.api.ApiMain;
import io.quotewire.api.ApiServer;
import io.quotewire.app.CommandLineRun;
import io.quotewire.app.broker.EmbeddedBroker;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.app.kafka.Cluster;
import io.quotewire.streaming.admin.TopicAdmin;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.service.Service;
import io.quotewire.streaming.settings.Settings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The API over a real broker: one sink in this process; a second one in a process of its own, which is killed. */
final class ApiTest {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    /** One moment for all: what is of today has to be of the same day throughout. */
    @SuppressWarnings("TimeInStaticInitializer")
    private static final String NOW = Instant.now().toString();

    @TempDir
    private static Path folder;

    private static EmbeddedBroker broker;
    private static Settings settings;
    private static Facts facts;
    private static ApiServer api;
    private static Service sink;

    @BeforeAll
    static void start() throws Exception {
        broker = EmbeddedBroker.start(folder.resolve("broker"), 0);
        settings = Settings.of(options("first"));
        try (Cluster cluster = Cluster.reach(settings)) {
            cluster.ask(admin -> new TopicAdmin(admin, settings.topics()).create(4, Optional.of((short) 1)));
        }
        facts = new Facts(settings);
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        for (int i = 1; i <= 30; i++) {
            facts.speaker("Speaker " + i, "total", i);
        }
        facts.speaker("Ana Ruiz", "total", 100);
        facts.speaker("Ana Ruiz", today, 7);
        facts.speaker("Speaker 1", today, 3);
        facts.pair("Ana Ruiz", "Peru", 5);
        facts.pair("Speaker 1", "Peru", 2);
        facts.send(Facts.quote("q1", Map.of("publishedAt", NOW, "text", "Wheat is dear")));
        facts.send(Facts.quote("q2", Map.of("publishedAt", NOW, "speaker", "Speaker 1", "publisher", "Gazette")));
        facts.send(Facts.quote("q3", Map.of("publishedAt", NOW)));
        facts.send(Facts.quote("q3", Map.of("publishedAt", NOW, "change", "RETRACTED")));
        api = ApiServer.open(settings);
        sink = api.start(settings);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(top(api.address())).hasSize(20));
    }

    @AfterAll
    static void stop() {
        sink.close();
        facts.close();
        broker.close();
    }

    @Test
    void topListsAreOfAllPartitionsPageByPage() throws Exception {
        assertThat(top(api.address()).subList(0, 3)).containsExactly("Ana Ruiz 100", "Speaker 30 30", "Speaker 29 29");
        assertThat(names(get("/top/speakers?window=today"))).containsExactly("Ana Ruiz 7", "Speaker 1 3");
        JsonNode first = get("/top/speakers?limit=10");
        JsonNode second = get(first.path("next").asText());
        assertThat(names(second)).startsWith("Speaker 21 21").hasSize(10);
        assertThat(names(get(second.path("next").asText()))).startsWith("Speaker 11 11");
        assertThat(names(get("/top/pairs?about=Peru"))).containsExactly("Ana Ruiz 5", "Speaker 1 2");
        assertThat(names(get("/top/speakers?publisher=gazette"))).containsExactly("Speaker 1 1");
    }

    @Test
    void oneNameHasItsCountsItsQuotesAndItsPairs() throws Exception {
        JsonNode ana = get("/speakers/ana%20ruiz");

        assertThat(ana.path("name").asText()).isEqualTo("Ana Ruiz");
        assertThat(ana.at("/total/0/quotes").asLong()).isEqualTo(100);
        assertThat(ana.at("/days/0/quotes").asLong()).isEqualTo(7);
        assertThat(ana.at("/latest/0/id").asText()).isEqualTo("q1");
        assertThat(ana.at("/on/0/about").asText()).isEqualTo("Peru");
        assertThat(get("/entities/Peru").at("/by/0/name").asText()).isEqualTo("Ana Ruiz");
        assertThat(response(api.address() + "/speakers/Nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void quotesAreThoseThatStand() throws Exception {
        assertThat(get("/quotes?words=wheat").at("/items/0/id").asText()).isEqualTo("q1");
        assertThat(get("/quotes/q2").path("publisher").asText()).isEqualTo("Gazette");
        assertThat(response(api.address() + "/quotes/q3").statusCode()).isEqualTo(404);
        assertThat(get("/articles?id=https://wire.example/a").path("items")).hasSize(2);
    }

    @Test
    void theSameFromTheCommandLine() {
        CommandLineRun table = ask("top", "speakers", "today");
        assertThat(table.lines()).hasSize(3);
        assertThat(table.lines().get(1)).matches("1 +Ana Ruiz +person +7 +7 +0 +0 +1");
        assertThat(ask("speaker", "Ana Ruiz").out()).contains("100 quotes", "“Wheat is dear”", "Peru");
        assertThat(ask("quotes", "--publisher", "Gazette").out()).contains("Speaker 1");
        assertThat(ask("article", "https://wire.example/a").out()).contains("Ministers meet", "Speaker 1");
        assertThat(ask("top", "pairs", "--json").out()).startsWith("{\"window\":\"total\"");
        CommandLineRun unknown = ask("entity", "Nobody");
        assertThat(unknown.status()).isEqualTo(ExitStatus.PARTLY);
        assertThat(unknown.err()).contains("nothing is known of 'Nobody'");
        CommandLineRun nobody = CommandLineRun.of("ask", "top", "speakers", "--api", "127.0.0.1:1");
        assertThat(nobody.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(nobody.err()).contains("quotewire count --api");
    }

    @Test
    void theStreamGoesOnWhereItWasLeft() throws Exception {
        String last;
        try (Events events = Events.of(api.address() + "/quotes/stream?speaker=streamed", Optional.empty())) {
            events.awaitComment("live");
            facts.send(Facts.quote("s1", Map.of("speaker", "Streamed One", "publishedAt", NOW)));
            facts.send(Facts.quote("s0", Map.of("speaker", "Another", "publishedAt", NOW)));
            assertThat(events.next()).isEqualTo("published s1");
            last = events.lastId;
        }
        facts.send(Facts.quote("s2", Map.of("speaker", "Streamed Two", "publishedAt", NOW)));
        facts.send(Facts.quote("s1", Map.of("speaker", "Streamed One", "publishedAt", NOW, "change", "RETRACTED")));
        try (Events events = Events.of(api.address() + "/quotes/stream?speaker=streamed", Optional.of(last))) {
            List<String> missed = List.of(events.next(), events.next());
            assertThat(missed).containsExactlyInAnyOrder("published s2", "retracted s1");
            facts.send(Facts.quote("s3", Map.of("speaker", "Streamed Three", "publishedAt", NOW)));
            assertThat(events.next()).isEqualTo("published s3");
        }
        try (Events events = Events.of(api.address() + "/quotes/stream?from=beginning&speaker=ana", Optional.empty())) {
            assertThat(events.next()).isEqualTo("published q1");
        }
    }

    @Test
    void anyOfSeveralSinksAnswersForAllAndTheOthersGoOnWhereOneIsKilled() throws Exception {
        Process other = startProcess();
        try {
            String second = awaitAddress();
            await().atMost(PATIENCE).untilAsserted(() -> {
                assertThat(response(second + "/health").statusCode()).isEqualTo(200);
                assertThat(top(second)).isEqualTo(top(api.address()));
                // Both hold some of the partitions: neither answers from what it has alone.
                assertThat(localPartitions(second)).isBetween(1, 3);
            });
            facts.speaker("Ana Ruiz", "total", 101);
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(top(second)).startsWith("Ana Ruiz 101"));
        } finally {
            other.destroyForcibly().onExit().join();
        }
        List<List<String>> shown = new ArrayList<>();
        List<Integer> answers = new ArrayList<>();
        await().atMost(PATIENCE).untilAsserted(() -> {
            HttpResponse<String> response = response(api.address() + "/top/speakers");
            answers.add(response.statusCode());
            assertThat(response.statusCode()).isEqualTo(200);
            shown.add(names(Json.mapper().readTree(response.body())));
        });
        assertThat(answers).isSubsetOf(200, 503);
        assertThat(shown)
                .allSatisfy(list -> assertThat(list).startsWith("Ana Ruiz 101").hasSize(20));
        facts.speaker("Ana Ruiz", "total", 100);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(top(api.address())).startsWith("Ana Ruiz 100"));
    }

    private static Process startProcess() throws IOException {
        Path file = folder.resolve("second.properties");
        Map<String, String> lines = options("second");
        Files.writeString(
                file,
                lines.entrySet().stream()
                        .map(line -> line.getKey() + '=' + line.getValue())
                        .collect(Collectors.joining("\n")));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classpath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        java,
                        "-XX:+UseSerialGC",
                        "-Xmx512m",
                        "-cp",
                        classpath,
                        ApiMain.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("second.log").toFile())
                .start();
    }

    /** The second instance takes any free port; the first knows it from the group. */
    private static String awaitAddress() {
        return await().atMost(PATIENCE)
                .until(
                        () -> sink.streams().streams().metadataForAllStreamsClients().stream()
                                .map(client -> "http://" + client.host() + ':' + client.port())
                                .filter(address -> !address.equals(api.address()))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private static int localPartitions(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/top/speakers"))
                .header("Quotewire-Local", "true")
                .build();
        String body = CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
        return Json.mapper().readTree(body).path("partitions").asInt();
    }

    private static Map<String, String> options(String name) {
        Map<String, String> options = new HashMap<>();
        options.put("bootstrap.servers", broker.address());
        options.put("state.dir", folder.resolve(name).toString());
        options.put("metrics.port", "0");
        options.put("api.listen", "127.0.0.1:0");
        // The shortest session the broker allows: the test waits for it after the kill.
        options.put("kafka.consumer.session.timeout.ms", "6000");
        options.put("kafka.consumer.heartbeat.interval.ms", "1500");
        return options;
    }

    private static CommandLineRun ask(String... words) {
        List<String> line = new ArrayList<>(List.of("ask"));
        line.addAll(List.of(words));
        line.addAll(List.of("--api", api.address()));
        return CommandLineRun.of(line.toArray(String[]::new));
    }

    private static List<String> top(String address) throws IOException, InterruptedException {
        HttpResponse<String> response = response(address + "/top/speakers");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return names(Json.mapper().readTree(response.body()));
    }

    private static List<String> names(JsonNode page) {
        List<String> names = new ArrayList<>();
        page.path("items").forEach(count -> names.add(count.path("name").asText() + ' ' + count.path("quotes")));
        return names;
    }

    private static JsonNode get(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = response(api.address() + path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Json.mapper().readTree(response.body());
    }

    private static HttpResponse<String> response(String address) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** A subscriber to the stream. */
    private static final class Events implements AutoCloseable {
        private final BufferedReader lines;
        private String lastId = "";

        private Events(BufferedReader lines) {
            this.lines = lines;
        }

        static Events of(String address, Optional<String> lastId) throws IOException, InterruptedException {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/event-stream");
            lastId.ifPresent(id -> request.header("Last-Event-ID", id));
            var response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            assertThat(response.statusCode()).isEqualTo(200);
            return new Events(new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8)));
        }

        void awaitComment(String text) throws IOException {
            String line = lines.readLine();
            while (line != null && !(line.startsWith(":") && line.contains(text))) {
                line = lines.readLine();
            }
        }

        /** Kind and quote of the next event. */
        String next() throws IOException {
            String event = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("event:")) {
                    event = line.substring(6).strip();
                } else if (line.startsWith("id:")) {
                    lastId = line.substring(3).strip();
                } else if (line.startsWith("data:")) {
                    event += ' '
                            + Json.mapper()
                                    .readTree(line.substring(5))
                                    .path("id")
                                    .asText();
                } else if (line.isEmpty() && !event.isEmpty()) {
                    return event;
                }
            }
            return "the stream ended";
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
