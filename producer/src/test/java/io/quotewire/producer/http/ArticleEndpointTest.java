package io.quotewire.producer.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.producer.intake.Outcome;
import io.quotewire.producer.json.ArticleJson;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.http.ListenAddress;
import io.quotewire.streaming.http.TrustedProxies;
import io.quotewire.streaming.settings.HttpSettings;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken at the endpoint, what is answered, and to whom. */
class ArticleEndpointTest extends OpenEndpoint {
    @Test
    void acceptsAnArticleAnArrayOrLinesAndReturnsTheirIds() throws Exception {
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

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void acceptsJsonInAnyUnicodeEncoding(String encoding) throws Exception {
        String array = "[{\"id\": \"é\", \"body\": \"T.\"}, {\"id\": \"b\", \"body\": \"T.\"}]";
        for (String mark : List.of("", "\uFEFF")) {
            HttpResponse<String> answer = post("identity", (mark + array).getBytes(Charset.forName(encoding)));
            assertThat(answer.statusCode()).isEqualTo(202);
            assertThat(answer.body()).isEqualTo("{\"ids\":[\"é\",\"b\"]}");

            byte[] broken = (mark + "[{\"id\": 7, \"body\": 7}]").getBytes(Charset.forName(encoding));
            assertThat(post("identity", broken).statusCode()).isEqualTo(400);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // U+E93D in the encoding of each, whose bytes are replaced: é in Latin-1, a lone surrogate, no character at
        // all.
        "UTF-8, EEA4BD, E9",
        "UTF-16LE, 3DE9, 3DD8",
        "UTF-16BE, E93D, D83D",
        "UTF-32LE, 3DE90000, 3DE91100",
        "UTF-32BE, 0000E93D, 0011E93D"
    })
    void refusesJsonInABrokenEncoding(String encoding, String sound, String broken) throws Exception {
        HexFormat hex = HexFormat.of().withUpperCase();
        for (String mark : List.of("", "\uFEFF")) {
            String article = mark + "{\"id\": \"a\", \"body\": \"T\uE93D.\"}";
            String bytes = hex.formatHex(article.getBytes(Charset.forName(encoding)));

            assertThat(bytes).containsOnlyOnce(sound);
            assertThat(post("identity", hex.parseHex(bytes.replace(sound, broken)))
                            .statusCode())
                    .isEqualTo(400);
        }
        assertThat(collected.articles).isEmpty();
    }

    @Test
    void errorNamesThePlaceAndNothingIsAccepted() throws Exception {
        HttpResponse<String> array =
                post("application/json", "[{\"id\": \"a\", \"body\": \"T.\"}, {\"id\": \"b\", \"body\": 7}]");
        HttpResponse<String> date =
                post("application/x-ndjson", "{\"id\": \"a\", \"body\": \"T.\", \"embargoedUntil\": \"soon\"}");

        assertThat(array.statusCode()).isEqualTo(400);
        assertThat(array.body()).isEqualTo("{\"error\":\"[1].body: expected text, found a number\"}");
        assertThat(date.body()).isEqualTo("{\"error\":\"line 1: embargoedUntil: 'soon' is not a date\"}");
        assertThat(post("application/json", "{\"id\": ").statusCode()).isEqualTo(400);
        assertThat(collected.articles).isEmpty();
    }

    @Test
    void omittedFieldsAreReportedAndTheArticleAccepted() throws Exception {
        String half = "{\"id\": \"%s\", \"body\": \"Half \\ud83d of it.\"}";
        String dated = "{\"id\": \"%s\", \"body\": \"T.\", \"publishedAt\": \"Sat, 31 Feb 2026\"}";

        HttpResponse<String> array =
                post("application/json", '[' + half.formatted("a") + ", " + dated.formatted("b") + ']');

        assertThat(array.statusCode()).isEqualTo(202);
        assertThat(array.body())
                .isEqualTo("{\"ids\":[\"a\",\"b\"],\"warnings\":["
                        + "\"[0].body: half of a character (a lone surrogate) in it\","
                        + "\"[1].publishedAt: 'Sat, 31 Feb 2026' is not a date\"]}");
        assertThat(post("application/x-ndjson", "\n" + dated.formatted("c")).body())
                .isEqualTo(
                        "{\"ids\":[\"c\"],\"warnings\":[\"line 2: publishedAt: 'Sat, 31 Feb 2026' is not a date\"]}");
        assertThat(post("application/json", dated.formatted("d")).body())
                .isEqualTo("{\"ids\":[\"d\"],\"warnings\":[\"publishedAt: 'Sat, 31 Feb 2026' is not a date\"]}");
        assertThat(collected.articles).extracting(Article::id).containsExactly("a", "b", "c", "d");
        assertThat(collected.articles).extracting(Article::publishedAt).containsOnlyNulls();
        assertThat(collected.articles.get(0).body()).isEqualTo("Half \uFFFD of it.");
    }

    @Test
    void refusesOtherTypesAndTooLargeBodies() throws Exception {
        assertThat(post("text/plain", "Text.").statusCode()).isEqualTo(415);
        assertThat(post("application/json", " ".repeat(RequestBody.LARGEST + 1)).statusCode())
                .isEqualTo(413);
        collected.answer = article -> new Outcome.Refused("too large: 2,000,000 bytes");
        assertThat(post("application/json", "{\"id\": \"a\", \"body\": \"T.\"}").statusCode())
                .isEqualTo(413);
    }

    @Test
    void otherMethodsAreRefusedWithTheAllowedOnes() throws Exception {
        HttpResponse<String> got =
                client.send(HttpRequest.newBuilder(at("/articles")).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(got.statusCode()).isEqualTo(405);
        assertThat(got.headers().firstValue("Allow")).contains("POST");
        assertThat(got.body()).isEqualTo("{\"error\":\"GET is not allowed here; see Allow\"}");

        HttpResponse<String> deleted = client.send(
                HttpRequest.newBuilder(at("/health")).DELETE().build(), HttpResponse.BodyHandlers.ofString());
        assertThat(deleted.statusCode()).isEqualTo(405);
        assertThat(deleted.headers().firstValue("Allow")).contains("GET, HEAD");
    }

    @Test
    void tooLargeArticleRefusesTheWholeRequest() throws Exception {
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
    void tokenIsCaseSensitive() throws Exception {
        String article = "{\"id\": \"a\", \"body\": \"T.\"}";
        for (String scheme : List.of("Bearer ", "bearer ")) {
            HttpRequest right = request("application/json", article, scheme + "secret");
            HttpRequest wrong = request("application/json", article, scheme + "Secret");
            assertThat(client.send(right, HttpResponse.BodyHandlers.ofString()).statusCode())
                    .isEqualTo(202);
            assertThat(client.send(wrong, HttpResponse.BodyHandlers.ofString()).statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void requestWithoutTheTokenIsUnauthorized() throws Exception {
        HttpRequest request = request("application/json", "{\"id\": \"a\", \"body\": \"T.\"}", "Bearer other");
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(collected.articles).isEmpty();
    }

    @Test
    void undeliveredArticleIsAnswered503() throws Exception {
        collected.answer = article -> new Outcome.Failed("no leader");
        HttpResponse<String> response = post("application/json", "{\"id\": \"a\", \"body\": \"T.\"}");

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).contains("5");
    }

    @Test
    @Timeout(300)
    void unavailableBrokerIsAnswered503() throws Exception {
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
    void responsesForbidSniffingCachingAndFraming() throws Exception {
        assertThat(post("application/json", "no JSON").headers().map())
                .containsEntry("X-Content-Type-Options", List.of("nosniff"))
                .containsEntry("Content-Security-Policy", List.of("default-src 'none'; frame-ancestors 'none'"))
                .containsEntry("Cache-Control", List.of("no-store"));
    }

    @Test
    void portInUseIsReported() {
        ListenAddress same = new ListenAddress("127.0.0.1", endpoint.port(), Optional.empty());
        assertThatThrownBy(() -> ArticleEndpoint.open(
                        same,
                        new ArticleJson(),
                        () -> true,
                        new HttpSettings(Optional.empty(), 1, 100, TrustedProxies.NONE)))
                .hasMessageStartingWith("cannot listen on 127.0.0.1:");
    }
}
