package io.quotewire.api;

import static io.quotewire.api.AskedServer.assertProblem;
import static io.quotewire.api.AskedServer.get;
import static io.quotewire.api.AskedServer.open;
import static io.quotewire.api.AskedServer.raw;
import static io.quotewire.api.AskedServer.send;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What HTTP's own rules ask of a server: methods, headers, other origins, requests that are none. */
class HttpRulesTest {
    private static final String DESK = "https://desk.example";

    @Test
    void pagesAndHealthAnswerHeadWithTheStatusAndTypeOfGet() throws Exception {
        try (ApiServer api = open(Map.of())) {
            for (String path : List.of("/", "/page/files/icon.svg", "/health", "/openapi.json", "/top/speakers")) {
                HttpResponse<String> head = send(api, "HEAD", path);
                HttpResponse<String> got = get(api, path);

                assertThat(head.statusCode()).as(path).isEqualTo(got.statusCode());
                assertThat(head.headers().firstValue("Content-Type"))
                        .as(path)
                        .isEqualTo(got.headers().firstValue("Content-Type"));
                assertThat(head.body()).isEmpty();
            }
        }
    }

    @Test
    void headIsGetWithoutTheBody() throws Exception {
        try (ApiServer api = open(Map.of())) {
            HttpResponse<String> got = get(api, "/openapi.json");
            HttpResponse<String> head = send(api, "HEAD", "/openapi.json");

            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            for (String name : List.of("ETag", "Cache-Control", "Content-Type")) {
                assertThat(head.headers().firstValue(name))
                        .as(name)
                        .isPresent()
                        .isEqualTo(got.headers().firstValue(name));
            }
            assertThat(send(api, "HEAD", "/fish.schema.json").statusCode()).isEqualTo(404);
            assertThat(send(api, "HEAD", "/top/speakers").statusCode()).isEqualTo(503);
            assertThat(send(api, "HEAD", "/quotes/stream").statusCode()).isEqualTo(503);
        }
    }

    @Test
    void otherMethodsAreRefusedWithTheAllowedOnes() throws Exception {
        try (ApiServer api = open(Map.of())) {
            for (String method : List.of("POST", "PUT", "DELETE")) {
                HttpResponse<String> refused = send(api, method, "/top/speakers");
                assertProblem(refused, 405);
                assertThat(refused.headers().firstValue("Allow")).contains("GET, HEAD");
            }
            assertProblem(send(api, "POST", "/nowhere"), 404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/speakers/%ZZ", "/speakers/%FF%FE", "/speakers/a%00b"})
    void invalidPathIsAProblem(String path) throws Exception {
        try (ApiServer api = open(Map.of())) {
            assertRawProblem(api, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 400);
        }
    }

    @Test
    void tooLongPathOrHeaderIsAProblem() throws Exception {
        try (ApiServer api = open(Map.of())) {
            String end = "Host: localhost\r\nConnection: close\r\n\r\n";
            assertRawProblem(api, "GET /speakers/" + "x".repeat(9_000) + " HTTP/1.1\r\n" + end, 414);
            assertRawProblem(api, "GET /health HTTP/1.1\r\nX-Long: " + "x".repeat(9_000) + "\r\n" + end, 431);
        }
    }

    @Test
    void configuredOriginMayRead() throws Exception {
        try (ApiServer api = open(Map.of("api.origins", DESK))) {
            HttpResponse<String> read = get(api, "/openapi.json", "Origin", DESK);
            assertThat(read.headers().firstValue("Access-Control-Allow-Origin")).contains(DESK);
            assertThat(read.headers().allValues("Vary").toString()).contains("Origin", "Authorization");
        }
        try (ApiServer api = open(Map.of())) {
            assertThat(get(api, "/openapi.json", "Origin", DESK).headers().firstValue("Access-Control-Allow-Origin"))
                    .isEmpty();
        }
    }

    @Test
    void configuredOriginMayReadErrors() throws Exception {
        try (ApiServer api = open(Map.of("api.origins", DESK, "api.token", "secret"))) {
            HttpResponse<String> refused = get(api, "/top/speakers", "Origin", DESK);
            assertProblem(refused, 401);
            assertThat(refused.headers().firstValue("Access-Control-Allow-Origin"))
                    .contains(DESK);
        }
    }

    @Test
    void preflightOfTheStreamWithATokenIsAllowed() throws Exception {
        String question = String.join(
                "\r\n",
                "OPTIONS /quotes/stream HTTP/1.1",
                "Host: localhost",
                "Origin: %s",
                "Access-Control-Request-Method: GET",
                "Access-Control-Request-Headers: authorization",
                "Connection: close",
                "",
                "");
        try (ApiServer api = open(Map.of("api.origins", DESK, "api.token", "secret"))) {
            assertThat(raw(api, question.formatted(DESK)))
                    .startsWith("HTTP/1.1 204 ")
                    .contains("Access-Control-Allow-Origin: " + DESK, "Access-Control-Allow-Headers: ")
                    .containsIgnoringCase("authorization");
            assertThat(raw(api, question.formatted("https://other.example")))
                    .doesNotContain("Access-Control-Allow-Origin");
        }
    }

    @Test
    void responsesVaryByAcceptEncoding() throws Exception {
        try (ApiServer api = open(Map.of())) {
            assertThat(get(api, "/openapi.json").headers().allValues("Vary").toString())
                    .contains("Accept-Encoding");
        }
    }

    @Test
    void ifNoneMatchOfAnyVersionIsNotModified() throws Exception {
        try (ApiServer api = open(Map.of())) {
            assertThat(get(api, "/openapi.json", "If-None-Match", "*").statusCode())
                    .isEqualTo(304);
        }
    }

    @Test
    void schemeOfATokenIsCaseInsensitive() throws Exception {
        try (ApiServer api = open(Map.of("api.token", "secret"))) {
            assertThat(get(api, "/openapi.json", "Authorization", "bearer secret")
                            .statusCode())
                    .isEqualTo(200);
            assertProblem(get(api, "/openapi.json", "Authorization", "bearer Secret"), 401);
        }
    }

    private static void assertRawProblem(ApiServer api, String request, int status) throws Exception {
        assertThat(raw(api, request))
                .startsWith("HTTP/1.1 " + status + ' ')
                .contains("application/problem+json", "\"status\":" + status, "\"detail\":\"");
    }
}
