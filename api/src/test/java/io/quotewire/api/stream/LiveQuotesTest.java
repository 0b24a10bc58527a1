package io.quotewire.api.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.sink.query.QuoteFilter;
import io.quotewire.sink.query.QuoteFilter.Names;
import io.quotewire.streaming.http.EventStream;
import io.quotewire.streaming.http.HostPort;
import io.quotewire.streaming.http.HttpListener;
import io.quotewire.streaming.http.TrustedProxies;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ThreadFactory;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The end of the topic, when it cannot be followed. */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LiveQuotesTest {
    private static final String NO_THREAD = "a test: unable to create native thread";

    @Test
    void isReadByTheNextSubscriberIfTheSystemHadNoThread() throws Exception {
        Deque<ThreadFactory> factories = new ConcurrentLinkedDeque<>(List.of(LiveQuotesTest::refused, Thread::new));
        LiveQuotes live = new LiveQuotes(
                () -> {
                    throw new KafkaException("a test: no broker");
                },
                task -> factories.remove().newThread(task));
        HttpListener server = new HttpListener(
                1,
                TrustedProxies.NONE,
                config -> config.routes.get(
                        "/stream",
                        EventStream.to(client -> client.sendComment(outcome(
                                live,
                                new Subscriber(
                                        new SubscriberConnection(client, Duration.ofHours(1)),
                                        QuoteFilter.all(Names.WHOLE)))))));
        server.listen(HostPort.of("0"), "tests");
        try (live;
                server) {
            assertThat(told(server)).contains(NO_THREAD);
            assertThat(told(server)).contains("the stream cannot be read");
        }
    }

    private static String outcome(LiveQuotes live, Subscriber subscriber) {
        try {
            return live.join(subscriber).toString();
        } catch (KafkaException | OutOfMemoryError e) {
            return String.valueOf(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }

    private static String told(HttpListener server) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/stream"))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    private static Thread refused(Runnable task) {
        return new Thread(task) {
            @Override
            public synchronized void start() {
                throw new OutOfMemoryError(NO_THREAD);
            }
        };
    }
}
