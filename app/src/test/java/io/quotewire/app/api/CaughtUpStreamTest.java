package io.quotewire.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.api.stream.QuoteStream;
import io.quotewire.api.stream.StreamRequest;
import io.quotewire.app.broker.TestBroker;
import io.quotewire.sink.query.QuoteFilter;
import io.quotewire.sink.query.QuoteFilter.Names;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.http.HostPort;
import io.quotewire.streaming.http.HttpListener;
import io.quotewire.streaming.http.TrustedProxies;
import io.quotewire.streaming.settings.Settings;
import io.quotewire.streaming.topology.PartitionCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A subscriber that catches up with older quotes while new ones are written. */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@ExtendWith(TestBroker.Parameter.class)
class CaughtUpStreamTest {
    private static final int OLDER = 60;

    private final Settings settings;

    CaughtUpStreamTest(TestBroker broker, @TempDir Path folder, TestInfo test) throws InterruptedException {
        settings = broker.installation(test.getTestMethod().orElseThrow().getName(), 2, folder);
    }

    @Test
    void newQuotesOfAPartitionThatIsReadAlreadyAreNotMissed() throws Exception {
        List<String> sent = new ArrayList<>();
        try (SentRecords records = new SentRecords(settings)) {
            say(records, 0, "short", sent);
            for (int number = 0; number < OLDER; number++) {
                say(records, 1, "long" + number, sent);
            }
            List<String> later = new CopyOnWriteArrayList<>();
            List<String> read = new CopyOnWriteArrayList<>();
            QuoteStream stream =
                    new QuoteStream(inSmallPieces(), settings.topics().quotes(), article -> {
                        read.add(article);
                        // In the midst of the long partition, when the short one has been read to its end.
                        if (read.size() == OLDER / 2) {
                            sayLater(records, later);
                        }
                        return false;
                    });
            try (stream;
                    HttpListener server = serve(stream, QuoteFilter.all(Names.WHOLE));
                    StreamedEvents events = StreamedEvents.of(address(server), Optional.empty())) {
                List<String> got = new ArrayList<>();
                for (int number = 0; number < OLDER + 6; number++) {
                    got.add(events.next());
                }
                assertThat(got)
                        .containsExactlyInAnyOrderElementsOf(Stream.concat(sent.stream(), later.stream())
                                .map(id -> "published " + id)
                                .toList());
            }
            assertThat(read.subList(0, OLDER))
                    .as("articles that were read while it caught up")
                    .contains("of later0");
        }
    }

    @Test
    void placeMovesOverWhatIsNotSent() throws Exception {
        List<String> read = new CopyOnWriteArrayList<>();
        try (SentRecords records = new SentRecords(settings)) {
            for (int number = 0; number < 5; number++) {
                say(records, number % 2, "old" + number, new ArrayList<>());
            }
            QuoteStream stream =
                    new QuoteStream(settings.kafka(), settings.topics().quotes(), article -> {
                        read.add(article);
                        return article.equals("of old0");
                    });
            QuoteFilter rare = new QuoteFilter(
                    Optional.of("Nobody"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    0,
                    Set.of(),
                    false,
                    Names.WHOLE);
            try (stream;
                    HttpListener server = serve(stream, rare)) {
                String place = placeAtTheEnd(server, Optional.empty());
                assertThat(read).hasSize(5);
                assertThat(placeAtTheEnd(server, Optional.of(place))).isEqualTo(place);
                assertThat(read).hasSize(5);
            }
        }
    }

    @Test
    void placeBeyondTheEndOfAPartitionStartsAtItsBeginning() throws Exception {
        try (SentRecords records = new SentRecords(settings)) {
            say(records, 0, "kept", new ArrayList<>());
            say(records, 1, "elsewhere", new ArrayList<>());
            QuoteStream stream =
                    new QuoteStream(settings.kafka(), settings.topics().quotes(), article -> false);
            try (stream;
                    HttpListener server = serve(stream, QuoteFilter.all(Names.WHOLE))) {
                String end = placeAtTheEnd(server, Optional.empty());
                // As of brokers that lost their last records, or were restored from a backup.
                String beyond = end.substring(0, end.indexOf('.')) + ".7-1";

                try (StreamedEvents events = StreamedEvents.of(address(server), Optional.of(beyond))) {
                    assertThat(events.next()).isEqualTo("published kept");
                    assertThat(events.lastId()).isEqualTo(end);
                }
            }
        }
    }

    private static String placeAtTheEnd(HttpListener server, Optional<String> from) throws Exception {
        try (StreamedEvents events = StreamedEvents.of(address(server), from)) {
            events.awaitComment("live");
            return events.lastId();
        }
    }

    private static HttpListener serve(QuoteStream stream, QuoteFilter filter) throws IOException {
        HttpListener server = new HttpListener(
                1,
                TrustedProxies.NONE,
                config -> config.routes.sse(
                        "/stream",
                        client -> stream.follow(
                                client,
                                new StreamRequest(
                                        filter, Optional.ofNullable(client.ctx().header("Last-Event-ID")), true))));
        server.listen(HostPort.of("0"), "tests");
        return server;
    }

    private static String address(HttpListener server) {
        return "http://127.0.0.1:" + server.port() + "/stream";
    }

    /** A poll brings one quote, a fetch a few of each partition. */
    private Map<String, Object> inSmallPieces() {
        Map<String, Object> kafka = new TreeMap<>(settings.kafka());
        kafka.put("max.poll.records", 1);
        kafka.put("max.partition.fetch.bytes", 2_000);
        return kafka;
    }

    private static void sayLater(SentRecords records, List<String> sent) {
        try {
            for (int number = 0; number < 5; number++) {
                say(records, 0, "later" + number, sent);
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void say(SentRecords records, int partition, String id, List<String> sent) throws Exception {
        records.send(
                SentRecords.said(id, speaker(partition), "of " + id, "Nobody will pay for this bridge", Instant.now()));
        sent.add(id);
    }

    private static String speaker(int partition) {
        return IntStream.range(0, 100)
                .mapToObj(number -> "Speaker " + number)
                .filter(name -> PartitionCheck.of(Keys.of(name).getBytes(StandardCharsets.UTF_8), 2) == partition)
                .findFirst()
                .orElseThrow();
    }
}
