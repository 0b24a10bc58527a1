package io.quotewire.app.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quotewire.api.ApiServer;
import io.quotewire.app.CommandLineRun;
import io.quotewire.app.broker.TestBroker;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.monitor.snapshot.LatestQuote;
import io.quotewire.monitor.tail.QuoteWatch;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.service.Service;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** JSON objects on the topic of quotes that are not quotes: every reader skips them. */
@ExtendWith(TestBroker.Parameter.class)
class InvalidQuotesTest {
    private static final String PREFIX = "no-quote";

    @TempDir
    private static Path folder;

    private final Settings settings;

    InvalidQuotesTest(TestBroker broker) throws InterruptedException {
        settings = broker.installation(PREFIX, 1, folder).with(Map.of("api.listen", "127.0.0.1:0"));
    }

    @Test
    void everyReaderSkipsInvalidQuotes() throws Exception {
        ApiServer api = ApiServer.open(settings);
        try (SentRecords records = new SentRecords(settings);
                Service sink = api.start(settings)) {
            sink.awaitRunning();
            AskedApi asked = new AskedApi(api.address());
            records.send(quote("q1"));
            sendNone(records);
            records.send(quote("q2"));
            await().atMost(Duration.ofMinutes(3))
                    .untilAsserted(
                            () -> assertThat(asked.get("/quotes").path("items")).hasSize(2));

            String all = api.address() + "/quotes/stream?from=beginning";
            for (String filter : List.of("", "&speaker=Ana+Ruiz", "&publisher=Wire", "&entity=Peru")) {
                try (StreamedEvents events = StreamedEvents.of(all + filter, Optional.empty())) {
                    assertThat(List.of(events.next(), events.next()))
                            .as(filter)
                            .containsExactly("published q1", "published q2");
                }
            }
            try (StreamedEvents live =
                    StreamedEvents.of(api.address() + "/quotes/stream?publisher=Wire", Optional.empty())) {
                live.awaitComment("live");
                sendNone(records);
                records.send(quote("q3"));
                assertThat(live.next()).isEqualTo("published q3");
            }
        }
        assertThat(lines("export", "--publisher", "Wire")).hasSize(3);
        assertThat(lines("tail", "quotes", "--from-beginning", "--until-end", "--publisher", "Wire"))
                .hasSize(3);
        try (QuoteWatch watch = new QuoteWatch(settings, settings.topics())) {
            assertThat(watch.look()).extracting(LatestQuote::id).containsExactly("q3", "q2", "q1");
        }
    }

    private static ObjectNode quote(String id) throws IOException {
        return SentRecords.quote(id, Map.of("publishedAt", Instant.now().toString()));
    }

    private static void sendNone(SentRecords records) throws Exception {
        records.send(Json.mapper().createObjectNode());
        ObjectNode half = quote("half");
        half.remove(List.of("publisher", "coSpeakers", "about", "speakerKind", "articleId"));
        records.send(half);
    }

    private List<String> lines(String... words) {
        CommandLineRun run = CommandLineRun.of(
                Stream.of(Stream.of(words), Stream.of("-b", settings.bootstrapServers(), "--prefix", PREFIX))
                        .flatMap(word -> word)
                        .toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
        return run.lines();
    }
}
