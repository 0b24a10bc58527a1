package io.quotewire.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.api.ApiServer;
import io.quotewire.app.HttpAnswer;
import io.quotewire.app.broker.TestBroker;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Article.Status;
import io.quotewire.streaming.service.Service;
import io.quotewire.streaming.settings.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The page shows the current version of an article, however much has been written since. */
@ExtendWith(TestBroker.Parameter.class)
class CurrentArticleTest {
    private static final int MUCH = 2_100;

    @TempDir
    private static Path folder;

    private final Settings settings;

    CurrentArticleTest(TestBroker broker) throws InterruptedException {
        settings = broker.installation("current", 1, folder).with(Map.of("api.listen", "127.0.0.1:0"));
    }

    @Test
    void withdrawnAndHeldArticlesAreNotShown() throws Exception {
        try (SentRecords records = new SentRecords(settings)) {
            records.article(version("back", 7).body("seventh").build());
            records.article(version("back", 7).status(Status.WITHDRAWN).build());
            records.article(version("late", 7).body("seventh").build());
            records.articles(IntStream.range(0, MUCH)
                    .mapToObj(i -> version("other" + i, 1).body("other").build())
                    .toList());
            records.article(version("back", 7).body("seventh").build());
            records.article(version("late", 3).body("third").build());
            Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
            records.article(version("tomorrow", 1).body("today's").build());
            records.article(version("tomorrow", 2)
                    .body("tomorrow's")
                    .embargoedUntil(tomorrow)
                    .build());
            records.article(
                    version("held", 1).body("secret").status(Status.WITHHELD).build());
        }
        ApiServer api = ApiServer.open(settings);
        try (Service sink = api.start(settings)) {
            sink.awaitRunning();
            AskedApi asked = new AskedApi(api.address());
            assertThat(shown(asked, "back")).contains("\"withdrawn\"").doesNotContain("seventh");
            assertThat(shown(asked, "late")).contains("seventh").doesNotContain("third");
            assertThat(shown(asked, "tomorrow")).contains("today's").doesNotContain("tomorrow's");
            HttpAnswer held = asked.answer("/page/article?id=held");
            assertThat(held.status()).isEqualTo(404);
            assertThat(held.body()).contains("not out yet");
        }
    }

    private static String shown(AskedApi asked, String id) throws Exception {
        return asked.get("/page/article?id=" + id).toString();
    }

    private static Article.Builder version(String id, long revision) {
        return Article.builder(id).language("en").revision(revision);
    }
}
