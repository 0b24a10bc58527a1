package io.quotewire.app.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.javalin.http.sse.SseClient;
import io.quotewire.api.stream.QuoteStream;
import io.quotewire.api.stream.StreamRequest;
import io.quotewire.app.broker.TestBroker;
import io.quotewire.sink.query.QuoteFilter;
import io.quotewire.sink.query.QuoteFilter.Names;
import io.quotewire.streaming.http.EventStream;
import io.quotewire.streaming.http.HostPort;
import io.quotewire.streaming.http.HttpListener;
import io.quotewire.streaming.http.TrustedProxies;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The stream of quotes when its topic is deleted and recreated: subscribers that resume, and those that follow it. */
@Timeout(300)
@ExtendWith(TestBroker.Parameter.class)
class RecreatedTopicStreamTest {
    /** Each test has topics of its own, on one broker. */
    private static final AtomicInteger INSTALLATIONS = new AtomicInteger();

    private final TestBroker broker;
    private final Path folder;
    private final Settings settings;

    RecreatedTopicStreamTest(TestBroker broker, @TempDir Path folder) throws InterruptedException {
        this.broker = broker;
        this.folder = folder;
        settings = broker.installation("recreated-" + INSTALLATIONS.incrementAndGet(), 1, folder);
    }

    @Test
    void resumedStreamStartsAtTheBeginningOfTheNewTopic() throws Exception {
        try (Server server = new Server(settings)) {
            say("q1", "q2");
            String last;
            try (StreamedEvents events = server.events(Optional.of("0"))) {
                assertThat(events.next()).isEqualTo("published q1");
                last = events.lastId();
            }
            try (StreamedEvents events = server.events(Optional.of(last))) {
                assertThat(events.next()).isEqualTo("published q2");
            }

            makeAnew(settings.topics().quotes());
            say("r1", "r2", "r3");

            try (StreamedEvents events = server.events(Optional.of(last))) {
                assertThat(List.of(events.next(), events.next(), events.next()))
                        .containsExactly("published r1", "published r2", "published r3");
            }
        }
    }

    @Test
    void followedStreamEndsAndResumesOnTheNewTopic() throws Exception {
        try (Server server = new Server(settings)) {
            String last;
            try (StreamedEvents events = server.events(Optional.empty())) {
                events.awaitComment("live");
                say("q1", "q2");
                assertThat(List.of(events.next(), events.next())).containsExactly("published q1", "published q2");

                makeAnew(settings.topics().quotes());

                assertThat(events.next()).isEqualTo("the stream ended");
                last = events.lastId();
            }
            say("r1", "r2", "r3");
            try (StreamedEvents events = server.events(Optional.of(last))) {
                assertThat(List.of(events.next(), events.next(), events.next()))
                        .containsExactly("published r1", "published r2", "published r3");
            }
        }
    }

    @Test
    void streamWithoutEventsResumesAtItsPosition() throws Exception {
        try (Server server = new Server(settings)) {
            say("q1");
            String last;
            try (StreamedEvents events = server.events(Optional.empty())) {
                events.awaitComment("live");
                last = events.lastId();
            }
            say("q2");
            try (StreamedEvents events = server.events(Optional.of(last))) {
                assertThat(events.next()).isEqualTo("published q2");
            }
        }
    }

    @Test
    void followedStreamEndsWhenPartitionsAreAdded() throws Exception {
        Settings growing = broker.installation("more-partitions", 1, folder);
        try (Server server = new Server(growing);
                StreamedEvents events = server.events(Optional.empty());
                Admin admin = Admin.create(growing.kafka())) {
            events.awaitComment("live");
            admin.createPartitions(Map.of(growing.topics().quotes(), NewPartitions.increaseTo(2)))
                    .all()
                    .get();

            assertThat(events.next()).isEqualTo("the stream ended");
        }
    }

    private void makeAnew(String topic) throws Exception {
        try (Admin admin = Admin.create(settings.kafka())) {
            admin.deleteTopics(List.of(topic)).all().get();
            await().atMost(Duration.ofMinutes(3))
                    .ignoreExceptions()
                    .until(() -> admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1)))
                            .all()
                            .thenApply(made -> true)
                            .get());
        }
    }

    private void say(String... ids) throws Exception {
        try (SentRecords records = new SentRecords(settings)) {
            for (String id : ids) {
                records.send(
                        SentRecords.said(id, "Ana Ruiz", "Wire", "Nobody will pay for this bridge", Instant.now()));
            }
        }
    }

    /** Serves the stream at a port of its own. */
    private static final class Server implements AutoCloseable {
        private final QuoteStream stream;
        private final HttpListener listener;

        Server(Settings settings) throws IOException {
            stream = new QuoteStream(settings.kafka(), settings.topics().quotes(), article -> false);
            listener = new HttpListener(
                    1,
                    TrustedProxies.NONE,
                    config -> config.routes.get(
                            "/stream", EventStream.to(client -> stream.follow(client, request(client)))));
            listener.listen(HostPort.of("0"), "tests");
        }

        private static StreamRequest request(SseClient client) {
            return new StreamRequest(
                    QuoteFilter.all(Names.WHOLE),
                    Optional.ofNullable(client.ctx().header("Last-Event-ID")),
                    false);
        }

        StreamedEvents events(Optional<String> lastId) throws Exception {
            return StreamedEvents.of("http://127.0.0.1:" + listener.port() + "/stream", lastId);
        }

        @Override
        public void close() {
            listener.close();
            stream.close();
        }
    }
}
