package io.quotewire.producer.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.luben.zstd.Zstd;
import io.quotewire.producer.web.TestServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Requests that are meant to fill the memory, hold all places or never end. */
class HostileRequestsTest extends OpenEndpoint {
    @Test
    void compressedRequestsAreReadAndBombsRefused() throws Exception {
        byte[] article = "{\"id\": \"a\", \"body\": \"T.\"}".getBytes(StandardCharsets.UTF_8);
        byte[] bomb = new byte[RequestBody.LARGEST + 1];

        assertThat(post("gzip", TestServer.gzip(article)).statusCode()).isEqualTo(202);
        assertThat(post("zstd", Zstd.compress(article)).statusCode()).isEqualTo(202);
        assertThat(post("gzip", TestServer.gzip(bomb)).statusCode()).isEqualTo(413);
        assertThat(post("zstd", Zstd.compress(bomb)).statusCode()).isEqualTo(413);
        assertThat(post("gzip", article).body()).contains("is not gzip");
        HttpResponse<String> brotli = post("br", article);
        assertThat(brotli.statusCode()).isEqualTo(415);
        assertThat(brotli.headers().firstValue("Accept-Encoding")).contains("gzip, zstd");
        assertThat(collected.articles).hasSize(2);
    }

    @Test
    void zstdThatNeedsTooMuchMemoryIsRefusedWithTheReason() throws Exception {
        // An empty frame with a window of 32 MiB.
        byte[] wide = {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 0, 0x78, 1, 0, 0};

        HttpResponse<String> refused = post("zstd", wide);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("more memory for it than the 16 MiB allowed");
    }

    @Test
    void bodyThatIsTooLargeIsNotAskedFor() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), endpoint.port())) {
            socket.setSoTimeout(300_000);
            socket.getOutputStream()
                    .write(("POST /articles HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer secret\r\n"
                                    + "Content-Type: application/json\r\nContent-Length: " + (RequestBody.LARGEST + 1)
                                    + "\r\nExpect: 100-continue\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));

            assertThat(statusLine(socket)).isEqualTo("HTTP/1.1 413 ");
        }
    }

    @Test
    void arrayOfMillionsOfEmptyObjectsIsRefusedAtTheFirst() throws Exception {
        byte[] array = ("[" + "{},".repeat(5_000_000) + "{}]").getBytes(StandardCharsets.UTF_8);

        assertThat(post("zstd", Zstd.compress(array)).body()).contains("[0].body: missing or empty");
    }

    @Test
    void tooManyArticlesInARequestAreRefused() throws Exception {
        String array = "[" + "{\"body\":\"T.\"},".repeat(ArticleBatch.MOST) + "{\"body\":\"T.\"}]";

        assertThat(post("application/json", array).body()).contains("more than 10000 articles in one request");
        assertThat(collected.articles).isEmpty();
    }

    @Test
    void articleWithTooManyValuesIsRefused() throws Exception {
        String ninjs = "{\"uri\": \"a\", \"bodies\": [" + "{},".repeat(100_000) + "{}]}";

        assertThat(post("application/json", ninjs).body()).contains("more than 100000 values");
    }

    @Test
    void tooManyRequestsAreRefusedWithRetryAfter() throws Exception {
        close();
        collected.stopping = false;
        rate = 1;
        open();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), endpoint.port())) {
            socket.setSoTimeout(300_000);
            String request = "POST /articles HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n";
            String last =
                    "POST /articles HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
            socket.getOutputStream().write((request.repeat(40) + last).getBytes(StandardCharsets.US_ASCII));

            String answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answers).contains("HTTP/1.1 401 ", "HTTP/1.1 429 ", "Retry-After: 1");
        }
    }

    @Test
    void slowClientsAreDisconnected() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 80; i++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), endpoint.port());
                String head = String.join(
                        "\r\n",
                        "POST /articles HTTP/1.1",
                        "Host: localhost",
                        "Authorization: Bearer secret",
                        "Content-Type: application/json",
                        "Content-Length: 1000",
                        "",
                        "");
                socket.getOutputStream().write((i % 2 == 0 ? head + "{" : head).getBytes(StandardCharsets.US_ASCII));
                slow.add(socket);
            }

            await().atMost(Duration.ofMinutes(3))
                    .until(
                            () -> post("application/json", "{\"id\": \"a\", \"body\": \"T.\"}")
                                    .statusCode(),
                            status -> status == 202);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    private static String statusLine(Socket socket) throws IOException {
        return new String(socket.getInputStream().readNBytes(13), StandardCharsets.US_ASCII);
    }

    @Test
    void slowBodiesBlockNobody() throws Exception {
        List<Socket> dripping = new ArrayList<>();
        try {
            for (int i = 0; i < 16; i++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), endpoint.port());
                socket.getOutputStream()
                        .write(("POST /articles HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer secret\r\n"
                                        + "Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{")
                                .getBytes(StandardCharsets.US_ASCII));
                dripping.add(socket);
            }

            assertThat(post("application/json", "{\"id\": \"a\", \"body\": \"T.\"}")
                            .statusCode())
                    .isEqualTo(202);
            assertThat(statusLine(dripping.get(0)))
                    .as("the first of them is sent away")
                    .isEqualTo("HTTP/1.1 408 ");
        } finally {
            for (Socket socket : dripping) {
                socket.close();
            }
        }
    }
}
