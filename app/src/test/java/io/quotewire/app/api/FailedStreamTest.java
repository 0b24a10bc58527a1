package io.quotewire.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.api.stream.QuoteStream;
import io.quotewire.api.stream.StreamRequest;
import io.quotewire.app.broker.TestBroker;
import io.quotewire.sink.query.QuoteFilter;
import io.quotewire.sink.query.QuoteFilter.Names;
import io.quotewire.streaming.http.HostPort;
import io.quotewire.streaming.http.HttpListener;
import io.quotewire.streaming.http.TrustedProxies;
import io.quotewire.streaming.settings.Settings;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The stream of quotes when its reader fails while subscribers follow it. */
@ExtendWith(TestBroker.Parameter.class)
class FailedStreamTest {
    private final Settings settings;
    private final AtomicBoolean failing = new AtomicBoolean();

    FailedStreamTest(TestBroker broker, @TempDir Path folder) throws InterruptedException {
        settings = broker.installation("failed-stream", 1, folder);
    }

    @Test
    void subscribersAreDisconnectedAndResumeWithoutLoss() throws Exception {
        QuoteStream stream = new QuoteStream(settings.kafka(), settings.topics().quotes(), article -> failsToTell());
        HttpListener server = new HttpListener(
                1,
                TrustedProxies.NONE,
                config -> config.routes.sse(
                        "/stream",
                        client -> stream.follow(
                                client,
                                new StreamRequest(
                                        QuoteFilter.all(Names.WHOLE),
                                        Optional.ofNullable(client.ctx().header("Last-Event-ID")),
                                        false))));
        server.listen(HostPort.of("0"), "tests");
        try (stream;
                server;
                SentRecords records = new SentRecords(settings)) {
            String address = "http://127.0.0.1:" + server.port() + "/stream";
            String last;
            try (StreamedEvents one = StreamedEvents.of(address, Optional.empty());
                    StreamedEvents other = StreamedEvents.of(address, Optional.empty())) {
                one.awaitComment("live");
                other.awaitComment("live");
                say(records, "q1");
                assertThat(one.next()).isEqualTo("published q1");
                assertThat(other.next()).isEqualTo("published q1");
                failing.set(true);
                say(records, "q2");
                assertThat(one.next()).isEqualTo("the stream ended");
                assertThat(other.next()).isEqualTo("the stream ended");
                last = one.lastId();
            }
            failing.set(false);
            say(records, "q3");
            try (StreamedEvents back = StreamedEvents.of(address, Optional.of(last))) {
                assertThat(back.next()).isEqualTo("published q2");
                assertThat(back.next()).isEqualTo("published q3");
                back.awaitComment("live");
                say(records, "q4");
                assertThat(back.next()).isEqualTo("published q4");
            }
        }
    }

    /** Nothing is taken down, unless the check is set to fail. */
    private boolean failsToTell() {
        if (failing.get()) {
            throw new IllegalStateException("nobody knows what is taken down");
        }
        return false;
    }

    private static void say(SentRecords records, String id) throws Exception {
        records.send(SentRecords.said(id, "Ana Ruiz", "Wire", "Nobody will pay for this bridge", Instant.now()));
    }
}
