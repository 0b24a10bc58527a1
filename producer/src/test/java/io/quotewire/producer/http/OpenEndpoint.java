package io.quotewire.producer.http;

import static org.awaitility.Awaitility.await;

import io.quotewire.producer.intake.Collected;
import io.quotewire.producer.json.ArticleJson;
import io.quotewire.streaming.http.ListenAddress;
import io.quotewire.streaming.http.TrustedProxies;
import io.quotewire.streaming.settings.HttpSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** An endpoint that is open during each test, and a client that knows its token. */
abstract class OpenEndpoint {
    final HttpClient client = HttpClient.newHttpClient();
    final Collected collected = new Collected();
    volatile boolean brokerAnswers = true;
    ArticleEndpoint endpoint;
    private Thread run;
    int rate = 1_000;
    TrustedProxies proxies = TrustedProxies.NONE;

    @BeforeEach
    final void open() throws IOException {
        start(new ListenAddress("127.0.0.1", 0, Optional.of("secret")));
    }

    @AfterEach
    final void close() throws InterruptedException {
        collected.stopping = true;
        run.join();
    }

    private void start(ListenAddress options) throws IOException {
        endpoint = ArticleEndpoint.open(
                options,
                new ArticleJson(),
                () -> brokerAnswers,
                new HttpSettings(Optional.empty(), rate, 100, proxies));
        run = new Thread(() -> {
            try {
                endpoint.read(collected);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        run.start();
        await().atMost(Duration.ofMinutes(3))
                .until(() -> client.send(
                                        HttpRequest.newBuilder(at("/health")).build(),
                                        HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200);
    }

    final HttpResponse<String> post(String type, String body) throws IOException, InterruptedException {
        return client.send(request(type, body, "Bearer secret"), HttpResponse.BodyHandlers.ofString());
    }

    final HttpResponse<String> post(String coding, byte[] body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(at("/articles"))
                .header("Content-Type", "application/json")
                .header("Content-Encoding", coding)
                .header("Authorization", "Bearer secret")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    final HttpRequest request(String type, String body, String authorization) {
        return HttpRequest.newBuilder(at("/articles"))
                .header("Content-Type", type)
                .header("Authorization", authorization)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    final URI at(String path) {
        return URI.create("http://127.0.0.1:" + endpoint.port() + path);
    }
}
