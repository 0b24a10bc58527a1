package io.quotewire.streaming.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.javalin.http.sse.SseClient;
import io.quotewire.streaming.LogLines;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpListenerTest {
    private final CompletableFuture<SseClient> follower = new CompletableFuture<>();
    private final HttpListener server = new HttpListener(1, TrustedProxies.NONE, config -> {
        config.routes.sse("/events", client -> {
            client.keepAlive();
            client.sendComment("welcome");
            follower.complete(client);
        });
        config.routes.get("/fault", request -> {
            throw new IllegalStateException("a fault");
        });
        config.routes.get("/error", request -> {
            throw new NoClassDefFoundError("an error");
        });
        config.routes.post("/body", request -> request.result(request.body()));
        // As in servers that set headers on every response.
        config.routes.after(request -> request.header("X-Seen", String.valueOf(request.header("Accept"))));
    });

    @BeforeEach
    void listen() throws IOException {
        server.listen(new HostPort("127.0.0.1", 0), "tests");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZ\r\n", "5\r\nhel", "5\r\nhello\r\n"})
    void bodyThatIsMalformedOrEndsEarlyIsTheClientsFault(String body) throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(300_000);
            String request = "POST /body HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();

            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                    .startsWith("HTTP/1.1 400")
                    .endsWith("{\"error\":\"the body of the request is malformed or ends early\"}");
        }
    }

    @Test
    void eventStreamCanBeClosedAfterItsServer() throws Exception {
        CompletableFuture<?> events = HttpClient.newHttpClient().sendAsync(request("/events"), BodyHandlers.ofLines());
        SseClient client = follower.get(5, TimeUnit.MINUTES);
        server.close();

        CompletableFuture<Void> closed = CompletableFuture.runAsync(client::close);

        assertThatCode(() -> closed.get(5, TimeUnit.MINUTES)).doesNotThrowAnyException();
        events.cancel(true);
    }

    @Test
    void uncaughtExceptionIsAnsweredWithStatus500() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request("/fault"), BodyHandlers.ofString());
        server.close();

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("X-Seen")).contains("text/event-stream");
        assertThat(answer.body()).doesNotContain("a fault");
    }

    @Test
    void errorOfJavasIsLogged() throws Exception {
        try (LogLines log = new LogLines(HttpListener.class)) {
            HttpResponse<String> answer = HttpClient.newHttpClient().send(request("/error"), BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).isEqualTo("{\"error\":\"internal error; the log says more\"}");
            assertThat(log.lines()).singleElement().asString().contains("a request failed");
        }
        server.close();
    }

    @Test
    void clientWaitsForAConnectionWhenAllAreTaken() throws Exception {
        Set<Integer> asked = ConcurrentHashMap.newKeySet();
        HttpListener narrow = new HttpListener(
                2,
                new ConnectionsPerClient(1, InetAddress::isLoopbackAddress),
                config -> config.routes.get("/", request -> {
                    asked.add(request.req().getRemotePort());
                    request.result("taken");
                }));
        narrow.listen(new HostPort("127.0.0.1", 0), "tests");
        try (narrow;
                Socket first = connected(narrow);
                Socket second = connected(narrow)) {
            ask(first);
            ask(second);
            assertThat(answer(first)).isEqualTo(answer(second)).startsWith("HTTP/1.1 200 ");
            try (Socket third = connected(narrow)) {
                ask(third);
                for (int i = 0; i < 500; i++) {
                    ask(first);
                    answer(first);
                }
                assertThat(asked).containsExactlyInAnyOrder(first.getLocalPort(), second.getLocalPort());

                second.shutdownOutput();
                assertThat(answer(third)).startsWith("HTTP/1.1 200 ");
            }
        }
        server.close();
    }

    @Test
    void clientWithTooManyConnectionsKeepsItsOwnAndIsLoggedOnceAMinute() throws Exception {
        AtomicLong nanos = new AtomicLong();
        HttpListener bounded = new HttpListener(
                100,
                new ConnectionsPerClient(2, client -> false, nanos::get),
                config -> config.routes.get("/", request -> request.result("taken")));
        bounded.listen(new HostPort("127.0.0.1", 0), "tests");
        try (bounded;
                LogLines log = new LogLines(ConnectionsPerClient.class);
                Socket first = connected(bounded)) {
            try (Socket second = connected(bounded)) {
                ask(first);
                ask(second);
                assertThat(answer(first)).isEqualTo(answer(second)).startsWith("HTTP/1.1 200 ");
                for (int i = 0; i < 10; i++) {
                    assertThat(isClosed(bounded)).isTrue();
                }
                assertThat(log.lines()).singleElement().asString().contains("127.0.0.1", "http.connections");
                nanos.addAndGet(TimeUnit.MINUTES.toNanos(1));
                assertThat(isClosed(bounded)).isTrue();
                assertThat(log.lines()).hasSize(2);
                ask(first);
                assertThat(answer(first)).startsWith("HTTP/1.1 200 ");
            }
            await().atMost(Duration.ofMinutes(3)).until(() -> !isClosed(bounded));
        }
        server.close();
    }

    /** Whether a connection that asks something is closed without an answer. */
    private static boolean isClosed(HttpListener listener) throws IOException {
        try (Socket socket = connected(listener)) {
            ask(socket);
            return socket.getInputStream().read() < 0;
        } catch (SocketException e) {
            return true;
        }
    }

    private static Socket connected(HttpListener listener) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), listener.port());
        socket.setSoTimeout(300_000);
        return socket;
    }

    private static void ask(Socket socket) throws IOException {
        socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    /** The next response on a persistent connection; returns its first line. */
    private static String answer(Socket socket) throws IOException {
        StringBuilder answer = new StringBuilder();
        while (answer.indexOf("\r\n\r\ntaken") < 0) {
            int next = socket.getInputStream().read();
            assertThat(next).isNotNegative();
            answer.append((char) next);
        }
        return answer.substring(0, answer.indexOf("\r\n"));
    }

    @Test
    void unknownRouteIsAnsweredInJson() throws Exception {
        HttpRequest delete =
                HttpRequest.newBuilder(request("/fault").uri()).DELETE().build();
        for (HttpRequest asked : List.of(request("/nowhere"), delete)) {
            HttpResponse<String> answer = HttpClient.newHttpClient().send(asked, BodyHandlers.ofString());

            assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.body()).startsWith("{\"error\":\"").doesNotContain("nowhere");
        }
        server.close();
    }

    @Test
    void malformedRequestIsAnsweredInJson() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(300_000);
            socket.getOutputStream()
                    .write("GET /%ZZ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer)
                    .startsWith("HTTP/1.1 400 ")
                    .contains("Content-Type: application/json", "{\"error\":\"")
                    .doesNotContain("<html");
        }
        server.close();
    }

    @Test
    void portInUseIsReportedWithItsPurpose() {
        HostPort taken = new HostPort("127.0.0.1", server.port());
        HttpListener second = new HttpListener(1, TrustedProxies.NONE, config -> {});

        assertThatThrownBy(() -> second.listen(taken, "guests"))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot listen on " + taken + " for guests: Address already in use");
        server.close();
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .header("Accept", "text/event-stream")
                .build();
    }
}
