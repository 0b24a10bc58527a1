package io.quotewire.streaming.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.http.sse.SseClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpListenerTest {
    private final CompletableFuture<SseClient> follower = new CompletableFuture<>();
    private final HttpListener server = new HttpListener(config -> {
        config.routes.sse("/events", client -> {
            client.keepAlive();
            client.sendComment("welcome");
            follower.complete(client);
        });
        config.routes.get("/fault", request -> {
            throw new IllegalStateException("a fault");
        });
        // As servers have that set headers on every answer.
        config.routes.after(request -> request.header("X-Seen", String.valueOf(request.header("Accept"))));
    });

    @BeforeEach
    void listen() throws IOException {
        server.listen(new HostPort("127.0.0.1", 0), "tests");
    }

    @Test
    void anEventStreamCanBeClosedAfterItsServer() throws Exception {
        CompletableFuture<?> events = HttpClient.newHttpClient().sendAsync(request("/events"), BodyHandlers.ofLines());
        SseClient client = follower.get(1, TimeUnit.MINUTES);
        server.close();

        CompletableFuture<Void> closed = CompletableFuture.runAsync(client::close);

        assertThatCode(() -> closed.get(1, TimeUnit.MINUTES)).doesNotThrowAnyException();
        events.cancel(true);
    }

    @Test
    void aFaultIsAnsweredAsOneOfTheServer() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request("/fault"), BodyHandlers.ofString());
        server.close();

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("X-Seen")).contains("text/event-stream");
        assertThat(answer.body()).doesNotContain("a fault");
    }

    @Test
    void whoeverComesWhereAllConnectionsAreTakenWaitsUntilOneEnds() throws Exception {
        AtomicBoolean ended = new AtomicBoolean();
        HttpListener narrow = new HttpListener(
                config -> config.routes.get("/", request -> request.result(ended.get() ? "after" : "before")), 2);
        narrow.listen(new HostPort("127.0.0.1", 0), "tests");
        try (narrow;
                Socket first = new Socket(InetAddress.getLoopbackAddress(), narrow.port());
                Socket second = new Socket(InetAddress.getLoopbackAddress(), narrow.port());
                Socket third = new Socket(InetAddress.getLoopbackAddress(), narrow.port())) {
            third.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            ended.set(true);
            second.shutdownOutput();
            first.shutdownOutput();

            third.setSoTimeout(60_000);
            assertThat(new String(third.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .endsWith("after");
        }
        server.close();
    }

    @Test
    void whatNoRouteAnswersIsSaidInJson() throws Exception {
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
    void aRequestThatCannotBeReadIsAnsweredInJsonAndNotByAPage() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(60_000);
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
    void aPortThatIsTakenIsToldWithWhomItWasFor() {
        HostPort taken = new HostPort("127.0.0.1", server.port());
        HttpListener second = new HttpListener(config -> {});

        assertThatThrownBy(() -> second.listen(taken, "guests"))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("cannot listen on " + taken + " for guests: ");
        server.close();
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .header("Accept", "text/event-stream")
                .build();
    }
}
