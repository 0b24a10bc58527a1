package io.quotewire.app.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.api.ApiServer;
import io.quotewire.app.broker.TestBroker;
import io.quotewire.streaming.service.Service;
import io.quotewire.streaming.settings.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the API says of names that it does not know, and since when it keeps quotes. */
@ExtendWith(TestBroker.Parameter.class)
class WhatIsKeptTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    private Path folder;

    @Test
    void unknownNamesAndMissingQuotesAreExplained(TestBroker broker) throws Exception {
        Settings settings = broker.installation("what-is-kept", 2, folder).with(Map.of("api.listen", "127.0.0.1:0"));
        ApiServer api = ApiServer.open(settings);
        try (SentRecords records = new SentRecords(settings);
                Service sink = api.start(settings)) {
            sink.awaitRunning();
            records.speaker("Ana Ruiz", "total", 100);
            for (int i = 1; i <= 7; i++) {
                records.speaker("Speaker " + i, "total", i);
            }
            AskedApi asked = new AskedApi(api.address());
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(asked.top()).hasSize(8));

            assertSimilarNames(asked);
            assertSince(asked);
        }
    }

    private static void assertSimilarNames(AskedApi asked) throws Exception {
        assertThat(asked.answer("/speakers/RUIZ").body())
                .contains("nothing is known of 'RUIZ'; names are asked for in full, as 'Ana Ruiz'\"");
        assertThat(asked.answer("/speakers/Speaker").body())
                .contains("as 'Speaker 7', 'Speaker 6', 'Speaker 5', 'Speaker 4', 'Speaker 3'\"");
        assertThat(asked.answer("/speakers/uz").body()).contains("names are asked for in full\"");
    }

    private static void assertSince(AskedApi asked) throws Exception {
        LocalDate since = LocalDate.parse(asked.get("/quotes").path("since").asText());
        assertThat(LocalDate.now(ZoneOffset.UTC).minusDays(30)).isBetween(since, since.plusDays(1));
        assertThat(asked.get("/top/sayings").has("since")).isTrue();
        assertThat(asked.get("/speakers/ana%20ruiz").has("since")).isTrue();
        assertThat(asked.get("/top/speakers").has("since")).isFalse();
        assertThat(asked.answer("/articles?id=nowhere").body()).contains("in the articles published since ");
    }
}
