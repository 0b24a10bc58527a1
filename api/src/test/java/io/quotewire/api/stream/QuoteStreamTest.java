package io.quotewire.api.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.sink.query.QuoteFilter;
import io.quotewire.sink.query.QuoteFilter.Names;
import io.quotewire.streaming.http.HostPort;
import io.quotewire.streaming.http.HttpListener;
import io.quotewire.streaming.http.TrustedProxies;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Whoever follows the stream while no broker answers. */
class QuoteStreamTest {
    /** Nobody listens there. */
    private static final Map<String, Object> NOWHERE =
            Map.of("bootstrap.servers", "127.0.0.1:1", "default.api.timeout.ms", 1_000, "request.timeout.ms", 1_000);

    @Test
    void isClosedFromTheEndOrTheBeginning() throws Exception {
        StreamRequest live = new StreamRequest(QuoteFilter.all(Names.WHOLE), Optional.empty(), false);
        StreamRequest all = new StreamRequest(QuoteFilter.all(Names.WHOLE), Optional.empty(), true);
        QuoteStream stream = new QuoteStream(NOWHERE, "news.quotes", article -> false);
        HttpListener server = new HttpListener(1, TrustedProxies.NONE, config -> {
            config.routes.sse("/live", client -> stream.follow(client, live));
            config.routes.sse("/all", client -> stream.follow(client, all));
        });
        server.listen(HostPort.of("0"), "tests");
        try (stream;
                server) {
            CompletableFuture<String> ofAll = told(server, "/all");
            assertIsClosed(told(server, "/live"));
            assertIsClosed(ofAll);
            assertIsClosed(told(server, "/live"));
        }
    }

    private static CompletableFuture<String> told(HttpListener server, String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .header("Accept", "text/event-stream")
                .build();
        return HttpClient.newHttpClient()
                .sendAsync(request, BodyHandlers.ofString())
                .thenApply(HttpResponse::body);
    }

    private static void assertIsClosed(CompletableFuture<String> told) throws Exception {
        assertThat(told.get(5, TimeUnit.MINUTES))
                .contains("quotes of news.quotes")
                .doesNotContain("live");
    }
}
