package io.quotewire.app.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.api.stream.QuoteStream;
import io.quotewire.api.stream.StreamRequest;
import io.quotewire.app.broker.TestBroker;
import io.quotewire.sink.query.QuoteFilter;
import io.quotewire.sink.query.QuoteFilter.Names;
import io.quotewire.streaming.http.EventStream;
import io.quotewire.streaming.http.HostPort;
import io.quotewire.streaming.http.HttpListener;
import io.quotewire.streaming.settings.Settings;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A subscriber that resumes the stream with an event id of a topic that was deleted and recreated in the meantime. */
@ExtendWith(TestBroker.Parameter.class)
class StreamOfATopicMadeAnewTest {
    private final Settings settings;

    StreamOfATopicMadeAnewTest(TestBroker broker, @TempDir Path folder) throws InterruptedException {
        settings = broker.installation("made-anew", 1, folder);
    }

    @Test
    void hasSeenNothingOfTheNewOne() throws Exception {
        QuoteStream stream = new QuoteStream(settings.kafka(), settings.topics().quotes(), article -> false);
        HttpListener server = new HttpListener(1, config -> config.routes.get(
                "/stream",
                EventStream.to(
                        client -> stream.follow(client, request(client.ctx().header("Last-Event-ID"))))));
        server.listen(HostPort.of("0"), "tests");
        String address = "http://127.0.0.1:" + server.port() + "/stream";
        try (stream;
                server) {
            say("q1", "q2");
            String last;
            try (StreamedEvents events = StreamedEvents.of(address, Optional.of("0"))) {
                assertThat(events.next()).isEqualTo("published q1");
                last = events.lastId();
            }
            try (StreamedEvents events = StreamedEvents.of(address, Optional.of(last))) {
                assertThat(events.next()).isEqualTo("published q2");
            }

            makeAnew(settings.topics().quotes());
            say("r1", "r2", "r3");

            try (StreamedEvents events = StreamedEvents.of(address, Optional.of(last))) {
                assertThat(List.of(events.next(), events.next(), events.next()))
                        .containsExactly("published r1", "published r2", "published r3");
            }
        }
    }

    private static StreamRequest request(String lastEventId) {
        return new StreamRequest(QuoteFilter.all(Names.WHOLE), Optional.of(lastEventId), false);
    }

    private void makeAnew(String topic) throws Exception {
        try (Admin admin = Admin.create(settings.kafka())) {
            admin.deleteTopics(List.of(topic)).all().get();
            await().ignoreExceptions()
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
}
