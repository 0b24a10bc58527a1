package io.quotewire.producer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest extends FetchingTest {
    @Test
    void gzipBodyIsDecodedAndTheUserAgentSent() throws Exception {
        byte[] packed = TestServer.gzip("hello".getBytes(StandardCharsets.UTF_8));
        server.on("/a", TestServer.answer(200, packed, Map.of("Content-Encoding", "gzip")));

        assertThat(fetcher.get(server.at("/a"), Map.of()).body()).asString().isEqualTo("hello");
        assertThat(server.requests.get(0).headers())
                .containsEntry("User-Agent", "test-agent")
                .containsEntry("Accept-Encoding", "gzip");
    }

    @Test
    void gzipBombIsRefused() {
        byte[] bomb = TestServer.gzip(new byte[4_000_000]);
        server.on("/a", TestServer.answer(200, bomb, Map.of("Content-Encoding", "gzip")));

        assertThatThrownBy(() -> fetcher.get(server.at("/a"), Map.of()))
                .hasMessageContaining("larger than 100000 bytes");
    }

    @Test
    void endlessBodyIsRefused() {
        server.on("/a", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            while (released.getCount() > 0) {
                exchange.getResponseBody().write(new byte[10_000]);
            }
        });

        assertThatThrownBy(() -> fetcher.get(server.at("/a"), Map.of()))
                .hasMessageContaining("larger than 100000 bytes");
    }

    @Test
    void stalledServerTimesOut() {
        server.on("/a", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("begin".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            await(released);
        });

        assertThatThrownBy(() -> fetcher(Duration.ofMillis(300)).get(server.at("/a"), Map.of()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no whole answer");
    }

    @Test
    void brokenConnectionIsAnError() {
        server.on("/a", exchange -> {
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().write("begin".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            throw new IOException("cut");
        });

        assertThatThrownBy(() -> fetcher.get(server.at("/a"), Map.of())).isInstanceOf(IOException.class);
    }

    @Test
    void permanentRedirectsAreReportedAndOthersOnlyFollowed() throws Exception {
        server.on("/a", redirect(301, "/b"));
        server.on("/b", redirect(308, "/c"));
        server.on("/c", redirect(302, "/d"));
        server.on("/d", TestServer.text("there"));

        Fetched fetched = fetcher.get(server.at("/a"), Map.of());

        assertThat(fetched.body()).asString().isEqualTo("there");
        assertThat(fetched.address()).isEqualTo(server.at("/d"));
        assertThat(fetched.moved()).contains(server.at("/c"));
    }

    @Test
    void circularOrTooManyRedirectsFail() {
        server.on("/round", redirect(302, "/round"));
        server.on(
                "/on", exchange -> redirect(302, exchange.getRequestURI() + "x").give(exchange));

        assertThatThrownBy(() -> fetcher.get(server.at("/round"), Map.of())).hasMessageContaining("circle");
        assertThatThrownBy(() -> fetcher.get(server.at("/on"), Map.of())).hasMessageContaining("more than 5 redirects");
    }

    @Test
    void redirectToAnotherSchemeIsRefused() {
        server.on("/a", redirect(302, "file:///etc/passwd"));

        assertThatThrownBy(() -> fetcher.get(server.at("/a"), Map.of()))
                .hasMessageContaining("redirect (302) to 'file:");
    }

    @Test
    void interruptedFetchEndsAtOnce() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        server.on("/a", exchange -> {
            asked.countDown();
            await(released);
        });
        AtomicReference<Exception> end = new AtomicReference<>();
        Thread reader = new Thread(() -> {
            try {
                fetcher.get(server.at("/a"), Map.of());
            } catch (IOException | InterruptedException e) {
                end.set(e);
            }
        });
        reader.start();
        assertThat(asked.await(5, TimeUnit.MINUTES)).isTrue();

        reader.interrupt();
        reader.join(Duration.ofMinutes(5).toMillis());
        assertThat(reader.isAlive()).isFalse();

        assertThat(end.get()).isInstanceOf(InterruptedException.class);
    }

    @Test
    void requestsIncludingRedirectsAreSpacedOut() throws Exception {
        List<Long> asked = new CopyOnWriteArrayList<>();
        server.on("/from", exchange -> {
            asked.add(System.nanoTime());
            redirect(302, "/to").give(exchange);
        });
        server.on("/to", exchange -> {
            asked.add(System.nanoTime());
            TestServer.text("there").give(exchange);
        });
        Duration pause = Duration.ofMillis(150);
        Fetcher polite = new Fetcher(
                FetchLimits.PUBLIC.with(new FetchableHosts(true, false)), "test-agent", new HostTurns(pause));

        polite.get(server.at("/from"), Map.of());
        polite.get(server.at("/to"), Map.of());

        assertThat(asked).hasSize(3);
        assertThat(Duration.ofNanos(asked.get(1) - asked.get(0))).isGreaterThanOrEqualTo(pause);
        assertThat(Duration.ofNanos(asked.get(2) - asked.get(1))).isGreaterThanOrEqualTo(pause);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<rss>"})
    void prematurelyClosedConnectionIsExplained(String answer) throws Exception {
        try (ServerSocket closing = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread server = new Thread(() -> {
                while (!closing.isClosed()) {
                    try (Socket socket = closing.accept()) {
                        BufferedReader request = new BufferedReader(
                                new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
                        while (!request.readLine().isEmpty()) {
                            // The headers are of no interest.
                        }
                        socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                    } catch (IOException e) {
                        return;
                    }
                }
            });
            server.start();

            assertThatThrownBy(
                            () -> fetcher.get(URI.create("http://127.0.0.1:" + closing.getLocalPort() + "/"), Map.of()))
                    .hasMessageContaining("closed the connection");
        }
    }

    @Test
    void nonAsciiEntityTagIsSent() throws Exception {
        server.on("/a", TestServer.text("there"));

        fetcher.get(server.at("/a"), Map.of("If-None-Match", "\"größe\""));

        assertThat(server.requests).hasSize(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
