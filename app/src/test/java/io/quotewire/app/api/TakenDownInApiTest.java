package io.quotewire.app.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.api.ApiServer;
import io.quotewire.app.CommandLineRun;
import io.quotewire.app.broker.TestBroker;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.streaming.service.Service;
import io.quotewire.streaming.settings.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Articles that are taken down while no processor runs to retract them: the API hides them all the same. */
@ExtendWith(TestBroker.Parameter.class)
class TakenDownInApiTest {
    private static final String PREFIX = "taken-down";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String WORDS = "Nobody will pay for this bridge twice";

    @TempDir
    private static Path folder;

    private final Instant now = Instant.now();
    private final Settings settings;

    TakenDownInApiTest(TestBroker broker) throws InterruptedException {
        settings = broker.installation(PREFIX, 2, folder.resolve("first")).with(Map.of("api.listen", "127.0.0.1:0"));
    }

    @Test
    void takenDownArticleStaysHiddenAcrossRestartsUntilUndone() throws Exception {
        try (SentRecords records = new SentRecords(settings)) {
            say(records, "q1", "Wire", "Ana Ruiz");
            say(records, "q2", "Echo", "Bo Lind");
            say(records, "q3", "Herald", "Max Ray");
            correct("erase", "Gazette", "--anyway", "--why", "came before the article");
            serving(settings, asked -> {
                assertThat(asked.status("/page/article?id=Wire")).isEqualTo(404);
                awaitShown(asked, "q1", "q2", "q3");
                awaitSaying(asked, 3, "Echo");
                correct("erase", "Echo", "--anyway", "--why", "court order");
                say(records, "q4", "Gazette", "Ana Ruiz");
                say(records, "q5", "Courier", "Ana Ruiz");
                awaitShown(asked, "q1", "q3", "q5");
                awaitSaying(asked, 3, "Wire");
                assertThat(asked.status("/quotes/q2")).isEqualTo(404);
                assertThat(asked.status("/articles?id=Echo")).isEqualTo(404);
                assertThat(asked.answer("/page/article?id=Echo").body()).contains("taken down");
                assertThat(streamed(asked)).containsExactlyInAnyOrder("published q1", "published q3", "published q5");
            });
            serving(settings, asked -> awaitShown(asked, "q1", "q3", "q5"));
            Settings anew =
                    settings.with(Map.of("state.dir", folder.resolve("second").toString()));
            serving(anew, asked -> {
                awaitShown(asked, "q1", "q3", "q5");
                correct("undo", "article|Echo", "article|Gazette");
                awaitShown(asked, "q1", "q2", "q3", "q4", "q5");
                awaitSaying(asked, 5, "Echo");
            });
        }
    }

    /** Something done with an API while it runs. */
    private interface Use {
        void with(AskedApi asked) throws Exception;
    }

    private static void serving(Settings settings, Use use) throws Exception {
        ApiServer api = ApiServer.open(settings);
        try (Service sink = api.start(settings)) {
            sink.awaitRunning();
            use.with(new AskedApi(api.address()));
        }
    }

    private static void awaitShown(AskedApi asked, String... ids) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ids(asked.get("/quotes"))).containsExactlyInAnyOrder(ids));
    }

    private static void awaitSaying(AskedApi asked, int articles, String first) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode saying = asked.get("/top/sayings").at("/items/0");
            assertThat(saying.path("articles").asInt()).isEqualTo(articles);
            assertThat(saying.at("/first/publisher").asText()).isEqualTo(first);
        });
    }

    private static List<String> ids(JsonNode page) {
        List<String> ids = new ArrayList<>();
        page.path("items").forEach(quote -> ids.add(quote.path("id").asText()));
        return ids;
    }

    private static List<String> streamed(AskedApi asked) throws Exception {
        String path = asked.address() + "/quotes/stream?from=beginning";
        try (StreamedEvents events = StreamedEvents.of(path, Optional.empty())) {
            return List.of(events.next(), events.next(), events.next());
        }
    }

    private void say(SentRecords records, String id, String article, String speaker) throws Exception {
        // Echo's is the oldest, then Wire's.
        Duration ago = Duration.ofHours(article.equals("Echo") ? 3 : article.equals("Wire") ? 2 : 1);
        records.send(SentRecords.said(id, speaker, article, WORDS, now.minus(ago)));
    }

    private void correct(String... words) {
        CommandLineRun run = CommandLineRun.of(Stream.of(
                        Stream.of("correct"),
                        Stream.of(words),
                        Stream.of("-b", settings.bootstrapServers(), "--prefix", PREFIX))
                .flatMap(word -> word)
                .toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
    }
}
