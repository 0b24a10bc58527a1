package io.quotewire.app.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.api.ApiServer;
import io.quotewire.app.CommandLineRun;
import io.quotewire.app.HttpAnswer;
import io.quotewire.app.broker.TestBroker;
import io.quotewire.core.model.EntityType;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Count.Kind;
import io.quotewire.streaming.service.Service;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Trends over a real broker, from two sinks each of which has some of the counts. */
@ExtendWith(TestBroker.Parameter.class)
final class TrendingTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Map<String, String> OPTIONS = Map.of("api.listen", "127.0.0.1:0", "session.timeout", "6s");
    private static final LocalDate DAY = LocalDate.parse("2026-03-08");

    @TempDir
    private Path folder;

    @Test
    void everySinkAnswersWithTheSameTrends(TestBroker broker) throws Exception {
        Settings settings =
                broker.installation("trends", 4, folder.resolve("first")).with(OPTIONS);
        send(settings);
        Map<String, String> elsewhere =
                Map.of("state.dir", folder.resolve("second").toString());
        try (ApiServer first = ApiServer.open(settings);
                Service ofFirst = first.start(settings);
                ApiServer second = ApiServer.open(settings.with(elsewhere));
                Service ofSecond = second.start(settings.with(elsewhere))) {
            ofFirst.awaitRunning();
            ofSecond.awaitRunning();
            List<String> addresses = List.of(first.address(), second.address());
            await().atMost(PATIENCE).untilAsserted(() -> {
                for (String address : addresses) {
                    // 300 articles on the day, 2,100 before: 7 times 20 of one entity, 7 times 1 of the other.
                    assertThat(get(address, "/trending/entities?window=2026-03-08"))
                            .isEqualTo("2026-03-08 300 2100: Lima 25 (1.0), Peru 40 (20.0)");
                    assertThat(get(address, "/trending/entities?window=2026-03-08T10"))
                            .isEqualTo("2026-03-08T10 150 2100: Lima 25 (0.5)");
                    assertThat(get(address, "/trending/pairs?window=2026-03-08"))
                            .isEqualTo("2026-03-08 300 2100: Ana Ruiz on Lima 9 (0.0)");
                }
                // Neither has all of them.
                assertThat(partitions(first.address())).isBetween(1, 3);
            });
            assertThat(ask(first, "entities", "2026-03-08").lines().get(2)).matches("1 +Lima +location +25 +1\\.0 +74");
            assertThat(ask(second, "pairs", "2026-03-08").out()).contains("Ana Ruiz", "Lima", "0.0");
            assertThat(ask(first, "speakers", "2026-03-08").out()).contains("nothing is in more articles than usual");
        }
    }

    private static void send(Settings settings) throws Exception {
        try (SentRecords records = new SentRecords(settings)) {
            for (int ago = 1; ago <= 7; ago++) {
                String day = DAY.minusDays(ago).toString();
                records.count(count(Kind.PUBLISHER, "Wire", null, day, 150, 150));
                records.count(count(Kind.ENTITY, "Peru", null, day, 10, 10));
                records.count(count(Kind.ENTITY, "Lima", null, day, 0, 1));
            }
            String today = DAY.toString();
            records.count(count(Kind.PUBLISHER, "Wire", null, today, 150, 150));
            records.count(count(Kind.ENTITY, "Peru", null, today, 40, 0));
            records.count(count(Kind.ENTITY, "Lima", null, today, 0, 25));
            records.count(count(Kind.SPEAKER_ENTITY, "Ana Ruiz", "Lima", today, 0, 9));
        }
    }

    /** The given number of articles at nine o'clock and at ten. */
    private static Count count(Kind kind, String name, @Nullable String about, String day, long atNine, long atTen) {
        List<Long> hours = new ArrayList<>(Collections.nCopies(24, 0L));
        hours.set(9, atNine);
        hours.set(10, atTen);
        EntityType type = kind == Kind.PUBLISHER ? null : EntityType.LOCATION;
        EntityType aboutType = about == null ? null : EntityType.LOCATION;
        long articles = atNine + atTen;
        return Count.of(
                new Count.Counted(kind, type, name, aboutType, about),
                day,
                new Count.Amounts(articles, articles, articles, 0, 0),
                Count.Nameless.NONE,
                new Count.ByHour(hours, hours, hours),
                Count.Undated.NONE,
                null);
    }

    private static String get(String address, String path) throws IOException, InterruptedException {
        JsonNode trends = HttpAnswer.to(address + path).json();
        List<String> items = new ArrayList<>();
        for (JsonNode item : trends.path("items")) {
            assertThat(item.path("score").asDouble()).isGreaterThan(10.83);
            items.add(item.path("name").asText()
                    + (item.has("about") ? " on " + item.path("about").asText() : "") + ' '
                    + item.path("articles").asLong() + " ("
                    + item.path("usual").asDouble() + ')');
        }
        return trends.path("window").asText() + ' ' + trends.path("articles").asLong() + ' '
                + trends.path("before").asLong() + ": " + String.join(", ", items);
    }

    private static int partitions(String address) throws IOException, InterruptedException {
        HttpAnswer local = HttpAnswer.to(address + "/trending/entities", "Quotewire-Local", "true");
        return local.json().path("partitions").asInt();
    }

    private static CommandLineRun ask(ApiServer api, String kind, String window) {
        return CommandLineRun.of("ask", "trending", kind, window, "--api", api.address());
    }
}
