package io.quotewire.producer.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.luben.zstd.Zstd;
import io.quotewire.producer.intake.Collected;
import io.quotewire.producer.intake.Outcome;
import io.quotewire.producer.json.ArticleJson;
import io.quotewire.producer.web.TestServer;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.http.ListenAddress;
import io.quotewire.streaming.http.RequestRate;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ArticleDoorTest {
    private final HttpClient client = HttpClient.newHttpClient();
    private final Collected collected = new Collected();
    private volatile boolean brokerAnswers = true;
    private ArticleDoor door;
    private Thread run;
    private int rate = 1_000;

    @BeforeEach
    void open() throws IOException {
        start(new ListenAddress("127.0.0.1", 0, Optional.of("secret")));
    }

    @AfterEach
    void close() throws InterruptedException {
        collected.stopping = true;
        run.join();
    }

    @Test
    void oneArticleAnArrayAndLinesAreTakenAndTheirIdsAnswered() throws Exception {
        assertThat(post("application/json", "{\"id\": \"a\", \"body\": \"Text.\"}")
                        .body())
                .isEqualTo("{\"ids\":[\"a\"]}");
        assertThat(post(
                                "application/json; charset=utf-8",
                                "[{\"id\": \"b\", \"body\": \"T.\"}, {\"id\": \"c\", \"body\": \"T.\"}]")
                        .body())
                .isEqualTo("{\"ids\":[\"b\",\"c\"]}");
        HttpResponse<String> lines = post(
                "application/x-ndjson",
                "{\"id\": \"d\", \"body\": \"T.\"}\n\n{\"uri\": \"e\", \"pubStatus\": \"canceled\"}");

        assertThat(lines.statusCode()).isEqualTo(202);
        assertThat(collected.articles).extracting(Article::id).containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void whatIsWrongIsToldWithItsPlaceAndNothingOfItIsTaken() throws Exception {
        HttpResponse<String> array =
                post("application/json", "[{\"id\": \"a\", \"body\": \"T.\"}, {\"id\": \"b\", \"body\": 7}]");
        HttpResponse<String> date =
                post("application/x-ndjson", "{\"id\": \"a\", \"body\": \"T.\", \"publishedAt\": \"soon\"}");

        assertThat(array.statusCode()).isEqualTo(400);
        assertThat(array.body()).isEqualTo("{\"error\":\"[1].body: expected text, found a number\"}");
        assertThat(date.body()).isEqualTo("{\"error\":\"line 1: publishedAt: 'soon' is no date\"}");
        assertThat(post("application/json", "{\"id\": ").statusCode()).isEqualTo(400);
        assertThat(collected.articles).isEmpty();
    }

    @Test
    void otherTypesAndTooMuchAreRefused() throws Exception {
        assertThat(post("text/plain", "Text.").statusCode()).isEqualTo(415);
        assertThat(post("application/json", " ".repeat(RequestBody.LARGEST + 1)).statusCode())
                .isEqualTo(413);
        collected.answer = article -> new Outcome.Refused("too large: 2,000,000 bytes");
        assertThat(post("application/json", "{\"id\": \"a\", \"body\": \"T.\"}").statusCode())
                .isEqualTo(413);
    }

    @Test
    void oneThatIsTooLargeKeepsBackThoseBeforeIt() throws Exception {
        collected.answer = article -> article.id().equals("b")
                ? new Outcome.Refused("too large: 2,000,000 bytes")
                : new Outcome.Acknowledged();

        HttpResponse<String> answer =
                post("application/json", "[{\"id\": \"a\", \"body\": \"T.\"}, {\"id\": \"b\", \"body\": \"T.\"}]");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).isEqualTo("{\"error\":\"[1] b: too large: 2,000,000 bytes\"}");
        assertThat(collected.articles).isEmpty();
        assertThat(collected.refusals).hasSize(1);
    }

    @Test
    void packedRequestsAreUnpackedAndBombsRefused() throws Exception {
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
    void aRequestWithoutTheTokenIsNotLetIn() throws Exception {
        HttpRequest request = request("application/json", "{\"id\": \"a\", \"body\": \"T.\"}", "Bearer other");
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(collected.articles).isEmpty();
    }

    @Test
    void whatTheBrokerDidNotTakeIsAnswered503() throws Exception {
        collected.answer = article -> new Outcome.Failed("no leader");
        HttpResponse<String> response = post("application/json", "{\"id\": \"a\", \"body\": \"T.\"}");

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).contains("5");
    }

    @Test
    @Timeout(60)
    void aBrokerThatIsAwayOrSilentIsTold() throws Exception {
        brokerAnswers = false;
        assertThat(post("application/json", "{\"id\": \"a\", \"body\": \"T.\"}").statusCode())
                .isEqualTo(503);
        HttpRequest health = HttpRequest.newBuilder(at("/health")).build();
        HttpResponse<String> away = client.send(health, HttpResponse.BodyHandlers.ofString());
        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(away.body()).contains("BROKER_AWAY");

        brokerAnswers = true;
        collected.silent = true;
        HttpResponse<String> silent = post("application/json", "{\"id\": \"a\", \"body\": \"T.\"}");
        assertThat(silent.statusCode()).isEqualTo(503);
        assertThat(silent.headers().firstValue("Retry-After")).contains("5");
    }

    @Test
    void anArrayOfMillionsOfNothingsIsRefusedAtItsFirst() throws Exception {
        byte[] array = ("[" + "{},".repeat(5_000_000) + "{}]").getBytes(StandardCharsets.UTF_8);

        assertThat(post("zstd", Zstd.compress(array)).body()).contains("[0].body: missing or empty");
    }

    @Test
    void moreArticlesThanOneRequestMayHaveAreRefused() throws Exception {
        String array = "[" + "{\"body\":\"T.\"},".repeat(ArticleBatch.MOST) + "{\"body\":\"T.\"}]";

        assertThat(post("application/json", array).body()).contains("more than 10000 articles in one request");
        assertThat(collected.articles).isEmpty();
    }

    @Test
    void anArticleOfTooManyValuesIsRefused() throws Exception {
        String ninjs = "{\"uri\": \"a\", \"bodies\": [" + "{},".repeat(100_000) + "{}]}";

        assertThat(post("application/json", ninjs).body()).contains("more than 100000 values");
    }

    @Test
    void oneClientThatAsksWithoutEndIsToldToWait() throws Exception {
        close();
        collected.stopping = false;
        rate = 1;
        open();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), door.port())) {
            socket.setSoTimeout(60_000);
            String request = "POST /articles HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n";
            String last =
                    "POST /articles HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
            socket.getOutputStream().write((request.repeat(40) + last).getBytes(StandardCharsets.US_ASCII));

            String answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answers).contains("HTTP/1.1 401 ", "HTTP/1.1 429 ", "Retry-After: 1");
        }
    }

    @Test
    void noAnswerIsAPage() throws Exception {
        assertThat(post("application/json", "no JSON").headers().map())
                .containsEntry("X-Content-Type-Options", List.of("nosniff"))
                .containsEntry("Content-Security-Policy", List.of("default-src 'none'; frame-ancestors 'none'"))
                .containsEntry("Cache-Control", List.of("no-store"));
    }

    @Test
    void silentAndDrippingClientsHoldNoPlaceForGood() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 80; i++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), door.port());
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

            await().atMost(Duration.ofSeconds(60))
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

    @Test
    void drippingBodiesKeepNobodyOut() throws Exception {
        List<Socket> dripping = new ArrayList<>();
        try {
            for (int i = 0; i < 16; i++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), door.port());
                socket.getOutputStream()
                        .write(("POST /articles HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer secret\r\n"
                                        + "Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{")
                                .getBytes(StandardCharsets.US_ASCII));
                dripping.add(socket);
            }

            assertThat(post("application/json", "{\"id\": \"a\", \"body\": \"T.\"}")
                            .statusCode())
                    .isEqualTo(202);
            assertThat(new String(dripping.get(0).getInputStream().readNBytes(13), StandardCharsets.US_ASCII))
                    .as("the first of them is sent away")
                    .isIn("HTTP/1.1 400 ", "HTTP/1.1 408 ");
        } finally {
            for (Socket socket : dripping) {
                socket.close();
            }
        }
    }

    @Test
    void aPortThatIsTakenIsSaid() {
        ListenAddress same = new ListenAddress("127.0.0.1", door.port(), Optional.empty());
        assertThatThrownBy(() -> ArticleDoor.open(same, new ArticleJson(), () -> true, new RequestRate(1)))
                .hasMessageStartingWith("cannot listen on 127.0.0.1:");
    }

    private void start(ListenAddress options) throws IOException {
        door = ArticleDoor.open(options, new ArticleJson(), () -> brokerAnswers, new RequestRate(rate));
        run = new Thread(() -> {
            try {
                door.read(collected);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        run.start();
        await().until(() ->
                client.send(HttpRequest.newBuilder(at("/health")).build(), HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200);
    }

    private HttpResponse<String> post(String type, String body) throws IOException, InterruptedException {
        return client.send(request(type, body, "Bearer secret"), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String coding, byte[] body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(at("/articles"))
                .header("Content-Type", "application/json")
                .header("Content-Encoding", coding)
                .header("Authorization", "Bearer secret")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest request(String type, String body, String authorization) {
        return HttpRequest.newBuilder(at("/articles"))
                .header("Content-Type", type)
                .header("Authorization", authorization)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + door.port() + path);
    }
}
