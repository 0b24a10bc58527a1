package io.quotewire.streaming.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventStreamTest {
    private final HttpListener server = new HttpListener(
            1,
            TrustedProxies.NONE,
            config -> config.routes.get("/events", EventStream.to(client -> {
                client.sendEvent("said", "words");
                client.close();
            })));

    @BeforeEach
    void listen() throws IOException {
        server.listen(new HostPort("127.0.0.1", 0), "tests");
    }

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/event-stream",
                "*/*",
                "text/*;q=0.5",
                "text/html,application/xhtml+xml,*/*;q=0.8",
                "application/json, TEXT/EVENT-STREAM; q=1"
            })
    void isServedIfAccepted(String accept) throws Exception {
        HttpResponse<String> answer = ask("Accept", accept);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        assertThat(answer.body()).contains("event: said", "data: words");
    }

    @Test
    void isServedWithoutAnAcceptHeader() throws Exception {
        assertThat(ask("X-Nothing", "said").body()).contains("data: words");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/html", "text/event-stream;q=0", "*/*; q=0.0"})
    void isRefusedIfNotAccepted(String accept) throws Exception {
        HttpResponse<String> answer = ask("Accept", accept);

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body()).contains("text/event-stream");
    }

    private HttpResponse<String> ask(String header, String value) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/events"))
                .header(header, value)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
