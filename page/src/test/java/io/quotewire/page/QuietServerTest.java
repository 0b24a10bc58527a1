package io.quotewire.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.javalin.Javalin;
import io.javalin.http.sse.SseClient;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class QuietServerTest {
    private final CompletableFuture<SseClient> follower = new CompletableFuture<>();
    private final Javalin server = Javalin.create(config -> {
                QuietServer.configure(config);
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
            })
            .start("127.0.0.1", 0);

    @Test
    void anEventStreamCanBeClosedAfterItsServer() throws Exception {
        CompletableFuture<?> events = HttpClient.newHttpClient().sendAsync(request("/events"), BodyHandlers.ofLines());
        SseClient client = follower.get(1, TimeUnit.MINUTES);
        server.stop();

        CompletableFuture<Void> closed = CompletableFuture.runAsync(client::close);

        assertThatCode(() -> closed.get(1, TimeUnit.MINUTES)).doesNotThrowAnyException();
        events.cancel(true);
    }

    @Test
    void aFaultIsAnsweredAsOneOfTheServer() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request("/fault"), BodyHandlers.ofString());
        server.stop();

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("X-Seen")).contains("text/event-stream");
        assertThat(answer.body()).doesNotContain("a fault");
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .header("Accept", "text/event-stream")
                .build();
    }
}
