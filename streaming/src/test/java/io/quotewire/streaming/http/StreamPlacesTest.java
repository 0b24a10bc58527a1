package io.quotewire.streaming.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.javalin.http.sse.SseClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StreamPlacesTest {
    @Test
    void clientIsServedAndThenDisconnected() throws Exception {
        CompletableFuture<Boolean> wasFree = new CompletableFuture<>();
        try (StreamPlaces places = new StreamPlaces(1, Thread::new)) {
            String sent = sent(client -> places.take(client, () -> {
                wasFree.complete(places.isFree());
                client.sendComment("here");
            }));
            assertThat(sent).contains(": here");
            assertThat(wasFree.get()).isFalse();
            awaitFree(places);
        }
    }

    @Test
    void placeIsFreeAfterServingFails() throws Exception {
        try (StreamPlaces places = new StreamPlaces(1, Thread::new)) {
            sent(client -> places.take(client, () -> {
                throw new StackOverflowError("a test");
            }));
            awaitFree(places);
        }
    }

    @Test
    void placeIsFreeIfTheSystemHasNoThread() throws Exception {
        try (StreamPlaces places = new StreamPlaces(1, refused())) {
            sent(client -> places.take(client, () -> client.sendComment("never")));
            awaitFree(places);
        }
    }

    @Test
    void placeIsFreeIfTheStreamIsClosedJustBefore() throws Exception {
        StreamPlaces places = new StreamPlaces(1, Thread::new);
        places.close();
        sent(client -> places.take(client, () -> client.sendComment("never")));
        awaitFree(places);
    }

    @Test
    void placeIsFreeWhenTheClientIsGone() throws Exception {
        CountDownLatch left = new CountDownLatch(1);
        try (StreamPlaces places = new StreamPlaces(1, Thread::new);
                HttpListener server = serve(client -> places.take(client, () -> {
                    client.sendComment("here");
                    left.await();
                    // It is told until the connection says that it is gone.
                    while (!client.terminated()) {
                        client.sendComment("still here");
                    }
                }))) {
            try (Socket client = ask(server)) {
                assertThat(client.getInputStream().read()).isPositive();
            }
            left.countDown();
            awaitFree(places);
        }
    }

    /** All that a client is sent until it is disconnected. */
    private static String sent(Consumer<SseClient> follower) throws IOException {
        try (HttpListener server = serve(follower);
                Socket client = ask(server)) {
            return new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static HttpListener serve(Consumer<SseClient> follower) throws IOException {
        HttpListener server = new HttpListener(
                1, TrustedProxies.NONE, config -> config.routes.get("/stream", EventStream.to(follower)));
        server.listen(HostPort.of("0"), "tests");
        return server;
    }

    private static Socket ask(HttpListener server) throws IOException {
        Socket client = new Socket(InetAddress.getLoopbackAddress(), server.port());
        client.getOutputStream()
                .write("GET /stream HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return client;
    }

    private static void awaitFree(StreamPlaces places) {
        await().atMost(Duration.ofMinutes(3)).until(places::isFree);
    }

    private static ThreadFactory refused() {
        return task -> new Thread(task) {
            @Override
            public synchronized void start() {
                throw new OutOfMemoryError("a test: unable to create native thread");
            }
        };
    }
}
