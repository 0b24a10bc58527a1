package io.quotewire.app.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quotewire.api.ApiMain;
import io.quotewire.api.ApiServer;
import io.quotewire.app.CommandLineRun;
import io.quotewire.app.broker.TestBroker;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.app.process.MainProcess;
import io.quotewire.streaming.contract.Ids;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.service.Service;
import io.quotewire.streaming.service.ServiceName;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The API over a real broker: one sink in this process; a second one in a process of its own, which is killed. */
@ExtendWith(TestBroker.Parameter.class)
final class ApiTest {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    /** One moment for all: what is of today has to be of the same day throughout. */
    @SuppressWarnings("TimeInStaticInitializer")
    private static final String NOW = Instant.now().toString();

    @TempDir
    private static Path folder;

    // The shortest session the broker allows: a test waits for its end after a kill.
    private static final Map<String, String> OPTIONS = Map.of("api.listen", "127.0.0.1:0", "session.timeout", "6s");

    private static Settings settings;
    private static SentRecords records;
    private static ApiServer api;
    private static Service sink;

    @BeforeAll
    static void start(TestBroker broker) throws Exception {
        settings = broker.installation("api", 4, folder.resolve("first")).with(OPTIONS);
        records = new SentRecords(settings);
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        for (int i = 1; i <= 30; i++) {
            records.speaker("Speaker " + i, "total", i);
        }
        records.speaker("Ana Ruiz", "total", 100);
        records.speaker("Ana Ruiz", today, 7);
        records.speaker("Speaker 1", today, 3);
        records.pair("Ana Ruiz", "Peru", 5);
        records.pair("Speaker 1", "Peru", 2);
        records.send(SentRecords.quote("q1", Map.of("publishedAt", NOW, "text", "Wheat is dear")));
        records.send(
                SentRecords.quote("q2", Map.of("publishedAt", NOW, "speaker", "Speaker 1", "publisher", "Gazette")));
        records.send(SentRecords.quote("q3", Map.of("publishedAt", NOW)));
        records.send(SentRecords.quote("q3", Map.of("publishedAt", NOW, "change", "RETRACTED")));
        records.send(said("q4", "Zoe Hart", "Herald", "NOBODY will pay for this bridge, twice", 1));
        records.send(said("q5", "Max Ray", "Echo", "Nobody will pay for this bridge twice.", 2));
        api = ApiServer.open(settings);
        sink = api.start(settings);
        await().atMost(PATIENCE).untilAsserted(ApiTest::allIsCounted);
    }

    /** Each partition comes in its own time. */
    private static void allIsCounted() throws Exception {
        assertThat(top(api.address())).hasSize(20).startsWith("Ana Ruiz 100", "Speaker 30 30", "Speaker 29 29");
        assertThat(names(get("/top/speakers?limit=40"))).hasSize(31);
        assertThat(names(get("/top/speakers?window=today"))).hasSize(2);
        assertThat(names(get("/top/pairs?about=Peru"))).hasSize(2);
        assertThat(names(get("/top/speakers?publisher=gazette"))).hasSize(1);
        assertThat(get("/articles?id=https://wire.example/a").path("items")).hasSize(2);
        assertThat(response(api.address() + "/quotes/q3").statusCode()).isEqualTo(404);
    }

    @AfterAll
    static void stop() {
        sink.close();
        records.close();
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
    void aSayingIsToldByItsWordsWhoeverSaidThem() throws Exception {
        String path = "/sayings?text=nobody%20will%20pay%20for%20this%20bridge%20twice";
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(get(path).path("articles").asInt()).isEqualTo(2));
        JsonNode saying = get(path);

        assertThat(saying.at("/first/publisher").asText()).isEqualTo("Echo");
        assertThat(saying.path("text").asText()).isEqualTo("Nobody will pay for this bridge twice.");
        assertThat(saying.path("publishers").asInt()).isEqualTo(2);
        assertThat(saying.path("speakers").findValuesAsText("name")).containsExactly("Max Ray", "Zoe Hart");
        assertThat(get("/sayings?id=" + saying.path("id").asText())).isEqualTo(saying);
        assertThat(response(api.address() + "/sayings?text=Wheat%20is%20dear").statusCode())
                .isEqualTo(404);
        assertThat(ask("saying", "“Nobody will pay for this bridge twice”").out())
                .contains("first in Echo, ", "articles: 2, publishers: 2", "Zoe Hart");
    }

    @Test
    void whatWentFarthestIsToldWithThePlaceWhereItStoodFirst() throws Exception {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(get("/top/sayings").path("items")).hasSize(1));
        JsonNode saying = get("/top/sayings").path("items").path(0);
        assertThat(saying.path("kind").asText()).isEqualTo("saying");
        assertThat(saying.path("articles").asInt()).isEqualTo(2);
        assertThat(saying.path("speakers").asInt()).isEqualTo(2);
        assertThat(saying.at("/first/publisher").asText()).isEqualTo("Echo");
        assertThat(ask("top", "sayings").out()).contains("“Nobody will pay for this bridge twice.”", "first in Echo, ");

        JsonNode story = get("/top/stories").path("items").path(0);
        JsonNode page = get("/stories?id=" + story.path("id").asText());
        assertThat(page.path("articles").asInt())
                .isEqualTo(story.path("articles").asInt())
                .isEqualTo(page.path("items").size());
        assertThat(ask("story", story.path("id").asText()).out())
                .contains(page.at("/items/0/publisher").asText());
        assertThat(response(api.address() + "/stories?id=00").statusCode()).isEqualTo(404);
    }

    private static ObjectNode said(String id, String speaker, String publisher, String text, int hoursAgo)
            throws IOException {
        return SentRecords.quote(
                id,
                Map.of(
                        "speaker", speaker,
                        "publisher", publisher,
                        "articleId", publisher,
                        "text", text,
                        "fingerprint", Ids.fingerprint(text),
                        "publishedAt",
                                Instant.parse(NOW)
                                        .minus(Duration.ofHours(hoursAgo))
                                        .toString()));
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
        try (StreamedEvents events =
                StreamedEvents.of(api.address() + "/quotes/stream?speaker=streamed", Optional.empty())) {
            events.awaitComment("live");
            records.send(SentRecords.quote("s1", Map.of("speaker", "Streamed One", "publishedAt", NOW)));
            records.send(SentRecords.quote("s0", Map.of("speaker", "Another", "publishedAt", NOW)));
            assertThat(events.next()).isEqualTo("published s1");
            last = events.lastId();
        }
        records.send(SentRecords.quote("s2", Map.of("speaker", "Streamed Two", "publishedAt", NOW)));
        records.send(
                SentRecords.quote("s1", Map.of("speaker", "Streamed One", "publishedAt", NOW, "change", "RETRACTED")));
        try (StreamedEvents events =
                StreamedEvents.of(api.address() + "/quotes/stream?speaker=streamed", Optional.of(last))) {
            List<String> missed = List.of(events.next(), events.next());
            assertThat(missed).containsExactlyInAnyOrder("published s2", "retracted s1");
            records.send(SentRecords.quote("s3", Map.of("speaker", "Streamed Three", "publishedAt", NOW)));
            assertThat(events.next()).isEqualTo("published s3");
        }
        try (StreamedEvents events =
                StreamedEvents.of(api.address() + "/quotes/stream?from=beginning&speaker=ana", Optional.empty())) {
            assertThat(events.next()).isEqualTo("published q1");
        }
    }

    @Test
    void anyOfSeveralSinksAnswersForAllAndTheOthersGoOnWhereOneIsKilled() throws Exception {
        try (MainProcess other = MainProcess.of(settings, ApiMain.class, folder.resolve("second"), OPTIONS)) {
            String second = awaitAddress();
            await().atMost(PATIENCE).untilAsserted(() -> {
                assertThat(response(second + "/health").statusCode()).isEqualTo(200);
                assertThat(top(second)).isEqualTo(top(api.address()));
                // Both hold some of the partitions: neither answers from what it has alone.
                assertThat(localPartitions(second)).isBetween(1, 3);
            });
            records.speaker("Ana Ruiz", "total", 101);
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(top(second)).startsWith("Ana Ruiz 101"));
            // What was shown before its commit is shown anew after a crash, and for a moment is not.
            await().atMost(PATIENCE).until(ApiTest::allCountsAreCommitted);
            other.kill();
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
        records.speaker("Ana Ruiz", "total", 100);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(top(api.address())).startsWith("Ana Ruiz 100"));
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

    private static boolean allCountsAreCommitted() throws Exception {
        Map<TopicPartition, OffsetSpec> partitions = new HashMap<>();
        for (int partition = 0; partition < 4; partition++) {
            partitions.put(new TopicPartition(settings.topics().counts(), partition), OffsetSpec.latest());
        }
        String group = settings.topics().service(ServiceName.SINK.id());
        try (Admin admin = Admin.create(settings.kafka())) {
            Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get();
            return admin.listOffsets(partitions).all().get().entrySet().stream().allMatch(end -> {
                OffsetAndMetadata read = committed.get(end.getKey());
                return end.getValue().offset() == 0
                        || (read != null && read.offset() == end.getValue().offset());
            });
        }
    }

    private static int localPartitions(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/top/speakers"))
                .header("Quotewire-Local", "true")
                .build();
        String body = CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
        return Json.mapper().readTree(body).path("partitions").asInt();
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
}
