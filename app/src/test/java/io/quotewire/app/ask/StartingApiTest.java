package io.quotewire.app.ask;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.quotewire.app.command.CommandException;
import io.quotewire.app.command.ExitStatus;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long {@code ask} waits for an API that starts. */
class StartingApiTest {
    private HttpServer server;

    StartingApiTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void apiThatDoesNotListenYetIsWaitedForInVain() throws IOException {
        StringWriter told = new StringWriter();
        try (Socket unheard = unheard()) {
            ApiClient client = client(unheard, new PrintWriter(told, true), Duration.ofMillis(100));

            assertThatThrownBy(() -> client.get("/top/speakers", Map.of()))
                    .isInstanceOfSatisfying(
                            CommandException.class,
                            failure -> assertThat(failure.exitStatus()).isEqualTo(ExitStatus.UNREACHABLE))
                    .hasMessageContaining("no API answers at")
                    .hasMessageContaining("quotewire count --api");
        }
        assertThat(told.toString())
                .contains("nothing listens there yet; waiting")
                .hasLineCount(1);
    }

    @Test
    void apiThatListensLaterIsAsked() throws Exception {
        Socket unheard = unheard();
        PrintWriter starting = new PrintWriter(Writer.nullWriter()) {
            @Override
            public void println(String waiting) {
                InetSocketAddress at = new InetSocketAddress(unheard.getLocalAddress(), unheard.getLocalPort());
                try {
                    unheard.close();
                    server.stop(0);
                    server = HttpServer.create(at, 0);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                answer("{\"items\": []}");
                server.start();
            }
        };

        assertThat(client(unheard, starting, Duration.ofMinutes(5)).get("/top/speakers", Map.of()))
                .hasToString("{\"items\":[]}");
    }

    /** It may be at work for longer than is left of the time for which it is waited. */
    @Test
    void slowAnswerOfAnApiThatHasStartedIsTaken() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        server.createContext("/", exchange -> {
            byte[] body = "{\"items\": []}".getBytes(UTF_8);
            try (exchange) {
                boolean starts = asked.incrementAndGet() == 1;
                if (starts) {
                    exchange.getResponseHeaders().set("Retry-After", "1");
                } else {
                    TimeUnit.MILLISECONDS.sleep(1_500);
                }
                exchange.sendResponseHeaders(starts ? 503 : 200, body.length);
                exchange.getResponseBody().write(body);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        ApiClient client = client(address(), new PrintWriter(Writer.nullWriter()), Duration.ofMillis(100));

        assertThat(client.get("/top/speakers", Map.of())).hasToString("{\"items\":[]}");
        assertThat(asked).hasValue(2);
    }

    @Test
    void apiThatDoesNotAnswerIsReportedAsSlowAndNotAsAbsent() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        answer("{\"items\": []}");
        server.createContext("/top/", exchange -> {
            try (exchange) {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        ApiClient client = client(address(), new PrintWriter(Writer.nullWriter()), Duration.ofMinutes(1));
        try {
            client.get("/quotes", Map.of());

            assertThatThrownBy(() -> client.get("/top/speakers", Map.of()))
                    .isInstanceOfSatisfying(
                            CommandException.class,
                            failure -> assertThat(failure.exitStatus()).isEqualTo(ExitStatus.UNREACHABLE))
                    .hasMessage("the API at http://" + address() + " takes too long to answer: try again later");
        } finally {
            over.countDown();
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "3, 3", "600, 5", "'Wed, 21 Oct 2026 07:28:00 GMT', 1"})
    void pauseIsAsLongAsTheApiAsksForWithinReason(String later, long seconds) {
        assertThat(ApiClient.pause(later)).hasSeconds(seconds);
    }

    /** It holds a port at which nothing listens. */
    private static Socket unheard() throws IOException {
        Socket bound = new Socket();
        bound.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        return bound;
    }

    private static ApiClient client(Socket at, PrintWriter err, Duration patience) {
        return client("127.0.0.1:" + at.getLocalPort(), err, patience);
    }

    private static ApiClient client(String address, PrintWriter err, Duration patience) {
        return new ApiClient(address, Optional.empty(), err, patience);
    }

    private String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(String body) {
        byte[] bytes = body.getBytes(UTF_8);
        server.createContext("/", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
    }
}
