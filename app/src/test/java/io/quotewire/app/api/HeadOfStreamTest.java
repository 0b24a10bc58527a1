package io.quotewire.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.api.ApiServer;
import io.quotewire.app.broker.TestBroker;
import io.quotewire.streaming.service.Service;
import io.quotewire.streaming.settings.Settings;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** HEAD of a stream that has no end. */
@Timeout(value = 600, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@ExtendWith(TestBroker.Parameter.class)
class HeadOfStreamTest {
    private static final String STREAM = "/quotes/stream?from=beginning";

    @TempDir
    private Path folder;

    @Test
    void isAnsweredAtOnceWithTheStatusAndHeadersOfGet(TestBroker broker) throws Exception {
        Settings settings = broker.installation("heads", 1, folder).with(Map.of("api.listen", "127.0.0.1:0"));
        ApiServer api = ApiServer.open(settings);
        try (Service sink = api.start(settings)) {
            sink.awaitRunning();
            HttpClient client = HttpClient.newHttpClient();
            URI address = URI.create(api.address() + STREAM);
            HttpResponse<InputStream> got =
                    client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofInputStream());
            got.body().close();
            HttpResponse<String> head = client.send(
                    HttpRequest.newBuilder(address)
                            .method("HEAD", HttpRequest.BodyPublishers.noBody())
                            .build(),
                    HttpResponse.BodyHandlers.ofString());

            assertThat(head.statusCode()).isEqualTo(got.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            for (String name : List.of("Content-Type", "Cache-Control", "X-Accel-Buffering")) {
                assertThat(head.headers().firstValue(name))
                        .as(name)
                        .isEqualTo(got.headers().firstValue(name));
            }
            try (Socket socket = new Socket(address.getHost(), address.getPort())) {
                String request = "HEAD " + STREAM + " HTTP/1.1\r\nHost: localhost\r\n";
                socket.getOutputStream()
                        .write((request + "\r\n" + request + "Connection: close\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                String answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

                assertThat(answers.split("HTTP/1.1 200 OK", -1))
                        .as("two answers on one connection")
                        .hasSize(3);
            }
        }
    }
}
