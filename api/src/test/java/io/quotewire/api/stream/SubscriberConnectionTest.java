package io.quotewire.api.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.sink.query.QuoteFilter;
import io.quotewire.sink.query.QuoteFilter.Names;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.contract.schema.ContractSchema;
import io.quotewire.streaming.http.HostPort;
import io.quotewire.streaming.http.HttpListener;
import io.quotewire.streaming.http.TrustedProxies;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A subscriber and its connection, without a topic. */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SubscriberConnectionTest {
    private static final Duration SHORT = Duration.ofMillis(300);

    /** More than the buffers of a connection hold. */
    private static final int BYTES = 32 * 1024 * 1024;

    @Test
    void clientThatTakesAByteNowAndThenIsDisconnected() throws Exception {
        CompletableFuture<SubscriberConnection> connected = new CompletableFuture<>();
        CompletableFuture<Boolean> gone = new CompletableFuture<>();
        try (HttpListener server = serve(Duration.ofHours(1), connected);
                Socket client = connect(server)) {
            SubscriberConnection connection = connected.get(180, TimeUnit.SECONDS);
            var unused = CompletableFuture.runAsync(() -> {
                connection.write(new byte[BYTES]);
                gone.complete(connection.isGone());
            });
            InputStream in = client.getInputStream();
            long began = System.nanoTime();
            while (System.nanoTime() - began < SHORT.toNanos() && in.read() >= 0) {
                connection.closeIfSlow(SHORT, Duration.ofHours(1));
            }
            connection.closeIfSlow(SHORT, Duration.ofHours(1));
            assertThat(gone)
                    .as("one that keeps nobody from a turn may take longer")
                    .isNotDone();
            connection.holdsTurn(true);
            while (!gone.isDone() && in.read() >= 0) {
                connection.closeIfSlow(SHORT, Duration.ofHours(1));
            }
            assertThat(gone.get(180, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void clientThatIsSentNothingIsToldWhereItStands() throws Exception {
        CompletableFuture<SubscriberConnection> connected = new CompletableFuture<>();
        try (HttpListener server = serve(Duration.ofMillis(20), connected);
                Socket client = connect(server)) {
            SubscriberConnection connection = connected.get(180, TimeUnit.SECONDS);
            Subscriber subscriber = new Subscriber(connection, of("Nobody"));
            Offsets place = Offsets.of("topic", LongStream.of(7));
            subscriber.offer(List.of(new StreamedQuote("topic.7", new QuoteRecord(0, 6, "{}", sample()))), "topic.9");
            var unused = CompletableFuture.runAsync(() -> {
                while (!connection.isSilent()) {
                    Thread.onSpinWait();
                }
                subscriber.stayAt(place);
                try {
                    subscriber.follow();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
            assertThat(nextId(lines)).isEqualTo("id: topic.7");
            assertThat(nextId(lines)).isEqualTo("id: topic.9");
        }
    }

    private static String nextId(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        while (!line.startsWith("id:")) {
            assertThat(line).doesNotStartWith("event:");
            line = lines.readLine();
        }
        return line;
    }

    private static HttpListener serve(Duration heartbeat, CompletableFuture<SubscriberConnection> connected)
            throws IOException {
        HttpListener server = new HttpListener(
                1,
                TrustedProxies.NONE,
                config -> config.routes.sse("/stream", client -> {
                    client.keepAlive();
                    connected.complete(new SubscriberConnection(client, heartbeat));
                }));
        server.listen(HostPort.of("0"), "tests");
        return server;
    }

    private static Socket connect(HttpListener server) throws IOException {
        Socket client = new Socket();
        client.setReceiveBufferSize(2_048);
        client.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
        client.getOutputStream()
                .write("GET /stream HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII));
        return client;
    }

    private static QuoteFilter of(String speaker) {
        return new QuoteFilter(
                Optional.of(speaker),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                Set.of(),
                false,
                Names.WHOLE);
    }

    private static QuoteEvent sample() throws IOException {
        return Json.mapper().readValue(ContractSchema.QUOTE.sample(), QuoteEvent.class);
    }
}
