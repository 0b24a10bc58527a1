package io.quotewire.app.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.api.ApiMain;
import io.quotewire.api.ApiServer;
import io.quotewire.app.CommandLineRun;
import io.quotewire.app.HttpAnswer;
import io.quotewire.app.broker.TestBroker;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.app.process.MainProcess;
import io.quotewire.streaming.contract.Ids;
import io.quotewire.streaming.service.Service;
import io.quotewire.streaming.settings.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The API over a real broker: one sink in this process and a second one in a separate process, which is killed. */
@ExtendWith(TestBroker.Parameter.class)
final class ApiTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    private static Path folder;

    // The shortest session the broker allows: a test waits for it to expire after a kill.
    private static final Map<String, String> OPTIONS = Map.of("api.listen", "127.0.0.1:0", "session.timeout", "6s");

    private static Settings settings;
    private static SentRecords records;
    private static ApiServer api;
    private static AskedApi asked;
    private static Service sink;

    @BeforeAll
    static void start(TestBroker broker) throws Exception {
        settings = broker.installation("api", SinkOffsets.PARTITIONS, folder.resolve("first"))
                .with(OPTIONS);
        records = new SentRecords(settings);
        SomeNews.send(records);
        api = ApiServer.open(settings);
        asked = new AskedApi(api.address());
        sink = api.start(settings);
        await().atMost(PATIENCE).untilAsserted(ApiTest::allIsCounted);
    }

    /** Each partition arrives in its own time. */
    private static void allIsCounted() throws Exception {
        assertThat(asked.top()).hasSize(20).startsWith("Ana Ruiz 100", "Speaker 30 30", "Speaker 29 29");
        assertThat(AskedApi.names(asked.get("/top/speakers?limit=40"))).hasSize(31);
        assertThat(AskedApi.names(asked.get("/top/speakers?window=today"))).hasSize(2);
        assertThat(AskedApi.names(asked.get("/top/pairs?about=Peru"))).hasSize(2);
        assertThat(AskedApi.names(asked.get("/top/speakers?publisher=gazette"))).hasSize(1);
        assertThat(asked.get("/articles?id=https://wire.example/a").path("items"))
                .hasSize(2);
        assertThat(asked.status("/quotes/q3")).isEqualTo(404);
    }

    @AfterAll
    static void stop() {
        sink.close();
        records.close();
    }

    @Test
    void topListsCoverAllPartitionsPageByPage() throws Exception {
        assertThat(asked.top().subList(0, 3)).containsExactly("Ana Ruiz 100", "Speaker 30 30", "Speaker 29 29");
        assertThat(AskedApi.names(asked.get("/top/speakers?window=today")))
                .containsExactly("Ana Ruiz 7", "Speaker 1 3");
        JsonNode first = asked.get("/top/speakers?limit=10");
        JsonNode second = asked.get(first.path("next").asText());
        assertThat(AskedApi.names(second)).startsWith("Speaker 21 21").hasSize(10);
        assertThat(AskedApi.names(asked.get(second.path("next").asText()))).startsWith("Speaker 11 11");
        assertThat(AskedApi.names(asked.get("/top/pairs?about=Peru"))).containsExactly("Ana Ruiz 5", "Speaker 1 2");
        assertThat(AskedApi.names(asked.get("/top/speakers?publisher=gazette"))).containsExactly("Speaker 1 1");
    }

    @Test
    void nameHasItsCountsQuotesAndPairs() throws Exception {
        JsonNode ana = asked.get("/speakers/ana%20ruiz");
        assertThat(ana.path("name").asText()).isEqualTo("Ana Ruiz");
        assertThat(ana.at("/total/0/quotes").asLong()).isEqualTo(100);
        assertThat(ana.at("/days/0/quotes").asLong()).isEqualTo(7);
        assertThat(ana.at("/latest/0/id").asText()).isEqualTo("q1");
        assertThat(ana.at("/on/0/about").asText()).isEqualTo("Peru");
        JsonNode latest = asked.get("/counts/speakers?name=ana%20ruiz&limit=1");
        assertThat(latest.path("items").findValuesAsText("window")).containsExactly("total");
        JsonNode before = asked.get(latest.path("next").asText());
        assertThat(before.path("items").findValuesAsText("window")).hasSize(1).doesNotContain("total");
        assertThat(asked.get("/entities/Peru").at("/by/0/name").asText()).isEqualTo("Ana Ruiz");
        assertThat(asked.status("/speakers/Nobody")).isEqualTo(404);
    }

    @Test
    void onlyCurrentQuotesAreServed() throws Exception {
        assertThat(asked.get("/quotes?words=wheat").at("/items/0/id").asText()).isEqualTo("q1");
        assertThat(asked.get("/quotes/q2").path("publisher").asText()).isEqualTo("Gazette");
        assertThat(asked.status("/quotes/q3")).isEqualTo(404);
        assertThat(asked.get("/articles?id=https://wire.example/a").path("items"))
                .hasSize(2);
    }

    @Test
    void sayingIsFoundByItsText() throws Exception {
        String path = "/sayings?text=nobody%20will%20pay%20for%20this%20bridge%20twice";
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(asked.get(path).path("articles").asInt()).isEqualTo(2));
        JsonNode saying = asked.get(path);

        assertThat(saying.at("/first/publisher").asText()).isEqualTo("Echo");
        assertThat(saying.path("text").asText()).isEqualTo("Nobody will pay for this bridge twice.");
        assertThat(saying.path("publishers").asInt()).isEqualTo(2);
        assertThat(saying.path("speakers").findValuesAsText("name")).containsExactly("Max Ray", "Zoe Hart");
        assertThat(asked.get("/sayings?id=" + saying.path("id").asText())).isEqualTo(saying);
        assertThat(asked.status("/sayings?text=Wheat%20is%20dear")).isEqualTo(404);
        assertThat(asked.ask("saying", "“Nobody will pay for this bridge twice”")
                        .out())
                .contains("first in Echo, ", "articles: 2, publishers: 2", "Zoe Hart");
        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(asked.get("/sayings?text=" + SomeNews.BEFORE.replace(" ", "%20"))
                                .path("id")
                                .asText())
                        .isEqualTo(Ids.fingerprint(SomeNews.BEFORE)));
    }

    @Test
    void topSayingsHaveTheirFirstPublication() throws Exception {
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(asked.get("/top/sayings").path("items")).hasSize(1));
        JsonNode saying = asked.get("/top/sayings").path("items").path(0);
        assertThat(saying.path("kind").asText()).isEqualTo("saying");
        assertThat(saying.path("articles").asInt()).isEqualTo(2);
        assertThat(saying.path("speakers").asInt()).isEqualTo(2);
        assertThat(saying.at("/first/publisher").asText()).isEqualTo("Echo");
        assertThat(asked.ask("top", "sayings").out())
                .contains("“Nobody will pay for this bridge twice.”", "first in Echo, ");

        await().atMost(PATIENCE).untilAsserted(ApiTest::topStoryHasAllThatArrived);
        assertThat(asked.status("/stories?id=00")).isEqualTo(404);
    }

    private static void topStoryHasAllThatArrived() throws Exception {
        JsonNode story = asked.get("/top/stories").path("items").path(0);
        JsonNode page = asked.get("/stories?id=" + story.path("id").asText());
        assertThat(page.path("articles").asInt())
                .isEqualTo(story.path("articles").asInt())
                .isEqualTo(page.path("items").size());
        assertThat(asked.ask("story", story.path("id").asText()).out())
                .contains(page.at("/items/0/publisher").asText());
    }

    @Test
    void askCommandPrintsTheSame() {
        CommandLineRun table = asked.ask("top", "speakers", "today");
        assertThat(table.lines()).hasSize(3);
        assertThat(table.lines().get(1)).matches("1 +Ana Ruiz +person +7 +7 +0 +0 +1");
        assertThat(asked.ask("speaker", "Ana Ruiz").out()).contains("100 quotes", "“Wheat is dear”", "Peru");
        assertThat(asked.ask("quotes", "--publisher", "Gazette", "--ids").out()).contains("Speaker 1", "\n  q2\n");
        assertThat(asked.ask("article", "https://wire.example/a").out()).contains("Ministers meet", "Speaker 1");
        assertThat(asked.ask("top", "pairs", "--json").out()).startsWith("{\"window\":\"total\"");
        CommandLineRun unknown = asked.ask("entity", "Nobody");
        assertThat(unknown.status()).isEqualTo(ExitStatus.PARTLY);
        assertThat(unknown.err()).contains("nothing is known of 'Nobody'");
    }

    @Test
    void streamResumesWhereItWasLeft() throws Exception {
        String last;
        try (StreamedEvents events =
                StreamedEvents.of(api.address() + "/quotes/stream?speaker=streamed", Optional.empty())) {
            events.awaitComment("live");
            records.send(SentRecords.quote("s1", Map.of("speaker", "Streamed One", "publishedAt", SomeNews.NOW)));
            records.send(SentRecords.quote("s0", Map.of("speaker", "Another", "publishedAt", SomeNews.NOW)));
            assertThat(events.next()).isEqualTo("published s1");
            last = events.lastId();
        }
        records.send(SentRecords.quote("s2", Map.of("speaker", "Streamed Two", "publishedAt", SomeNews.NOW)));
        records.send(SentRecords.quote(
                "s1", Map.of("speaker", "Streamed One", "publishedAt", SomeNews.NOW, "change", "RETRACTED")));
        try (StreamedEvents events =
                StreamedEvents.of(api.address() + "/quotes/stream?speaker=streamed", Optional.of(last))) {
            List<String> missed = List.of(events.next(), events.next());
            assertThat(missed).containsExactlyInAnyOrder("published s2", "retracted s1");
            records.send(SentRecords.quote("s3", Map.of("speaker", "Streamed Three", "publishedAt", SomeNews.NOW)));
            assertThat(events.next()).isEqualTo("published s3");
        }
        try (StreamedEvents events =
                StreamedEvents.of(api.address() + "/quotes/stream?speaker=ana", Optional.of(last + "-0"))) {
            assertThat(events.next()).isEqualTo("published q1");
        }
    }

    @Test
    void eachSinkAnswersForAllAndSurvivesTheLossOfAnother() throws Exception {
        try (MainProcess other = MainProcess.of(settings, ApiMain.class, folder.resolve("second"), OPTIONS)) {
            AskedApi second = new AskedApi(awaitAddress());
            await().atMost(PATIENCE).untilAsserted(() -> {
                assertThat(second.status("/health")).isEqualTo(200);
                assertThat(second.top()).isEqualTo(asked.top());
                // Each has some of the partitions: neither answers from its own alone.
                assertThat(second.localPartitions()).isBetween(1, 3);
            });
            records.speaker("Ana Ruiz", "total", 101);
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(second.top()).startsWith("Ana Ruiz 101"));
            // After a crash, what was shown before its commit is recomputed, and is missing for a moment.
            await().atMost(PATIENCE).until(() -> SinkOffsets.allCountsAreCommitted(settings));
            await().atMost(PATIENCE).until(() -> AskedApi.ready(sink) == 200);
            other.kill();
        }
        assertThat(List.of(asked.status("/top/speakers"), AskedApi.ready(sink))).containsExactly(503, 200);
        List<List<String>> shown = new ArrayList<>();
        List<Integer> answers = new ArrayList<>();
        await().atMost(PATIENCE).untilAsserted(() -> {
            HttpAnswer answer = asked.answer("/top/speakers");
            answers.add(answer.status());
            shown.add(AskedApi.names(answer.json()));
        });
        assertThat(answers).isSubsetOf(200, 503);
        assertThat(shown)
                .allSatisfy(list -> assertThat(list).startsWith("Ana Ruiz 101").hasSize(20));
        records.speaker("Ana Ruiz", "total", 100);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(asked.top()).startsWith("Ana Ruiz 100"));
    }

    /** The second instance listens on any free port; the first learns it from the group. */
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
}
