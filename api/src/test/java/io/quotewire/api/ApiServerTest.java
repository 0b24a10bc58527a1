package io.quotewire.api;

import static io.quotewire.api.AskedServer.assertProblem;
import static io.quotewire.api.AskedServer.get;
import static io.quotewire.api.AskedServer.open;
import static io.quotewire.api.AskedServer.raw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.schema.ContractSchema;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What the server does without a sink: documents, problems, tokens, caching. */
class ApiServerTest {
    @Test
    void openApiDocumentHasExactlyTheServersPaths() throws Exception {
        try (ApiServer api = open(Map.of())) {
            JsonNode document = Json.mapper().readTree(Documents.openApi());
            List<String> described = new ArrayList<>();
            document.path("paths").fieldNames().forEachRemaining(described::add);

            assertThat(api.paths()).containsExactlyInAnyOrderElementsOf(described);
            assertThat(document.path("openapi").asText()).startsWith("3.1");
        }
    }

    @Test
    void openApiDocumentHasTheRefusalsOfEveryPath() throws Exception {
        JsonNode paths = Json.mapper().readTree(Documents.openApi()).path("paths");

        assertThat(paths.properties()).isNotEmpty().allSatisfy(path -> {
            List<String> statuses = path.getKey().equals("/health") ? List.of("429") : List.of("401", "403", "429");
            assertThat(statuses)
                    .as(path.getKey())
                    .allMatch(status -> path.getValue().at("/get/responses").has(status));
        });
    }

    @Test
    void everyReferenceOfTheOpenApiDocumentResolves() throws Exception {
        JsonNode document = Json.mapper().readTree(Documents.openApi());
        for (JsonNode reference : document.findValues("$ref")) {
            String to = reference.asText();
            if (to.startsWith("#")) {
                assertThat(document.at(to.substring(1)).isMissingNode()).as(to).isFalse();
            } else {
                assertThat(ContractSchema.ofLabel(to.substring(1, to.indexOf('.'))))
                        .as(to)
                        .isPresent();
            }
        }
    }

    @Test
    void openApiDocumentNamesEveryRecordWithASchema() throws Exception {
        List<String> records =
                Stream.of(ContractSchema.values()).map(ContractSchema::label).toList();
        for (String path : List.of("/{record}.schema.json", "/samples/{record}.json")) {
            JsonNode record = Json.mapper()
                    .readTree(Documents.openApi())
                    .path("paths")
                    .path(path)
                    .at("/get/parameters/0/schema/enum");
            List<String> named = new ArrayList<>();
            record.forEach(each -> named.add(each.asText()));
            assertThat(named).as(path).isEqualTo(records);
        }
    }

    @Test
    void documentsAreServedWithETags() throws Exception {
        try (ApiServer api = open(Map.of())) {
            for (String path :
                    List.of("/openapi.json", "/asyncapi.json", "/quote.schema.json", "/samples/count.json")) {
                HttpResponse<String> first = get(api, path);
                assertThat(first.statusCode()).as(path).isEqualTo(200);
                String tag = first.headers().firstValue("ETag").orElseThrow();

                HttpResponse<String> again = get(api, path, "If-None-Match", tag);
                assertThat(again.statusCode()).as(path).isEqualTo(304);
                assertThat(again.body()).isEmpty();
                assertThat(again.headers().firstValue("Content-Type"))
                        .as("a cache takes it over from the answer to %s", path)
                        .isEqualTo(first.headers().firstValue("Content-Type"));
            }
        }
    }

    @Test
    void errorsAreProblemDetailsWithTheirStatus() throws Exception {
        try (ApiServer api = open(Map.of())) {
            assertProblem(get(api, "/nowhere"), 404);
            assertProblem(get(api, "/fish.schema.json"), 404);
            assertProblem(get(api, "/top/fish"), 404);
            assertProblem(get(api, "/top/speakers?limit=none"), 400);
            assertProblem(get(api, "/top/speakers?windw=today"), 400);
            assertProblem(get(api, "/top/speakers?=today"), 400);
            assertProblem(get(api, "/top/speakers?publisher=%FF"), 400);
            assertProblem(get(api, "/speakers/Ana?limit=2"), 400);
            assertProblem(get(api, "/top/speakers?window=today&window=total"), 400);
            assertProblem(get(api, "/quotes/stream", "Accept", "application/json"), 406);
            assertProblem(get(api, "/quotes/stream", "Accept", "*/*"), 503);
            HttpResponse<String> from = get(api, "/quotes/stream?from=end");
            assertProblem(from, 400);
            assertThat(from.body()).contains("from must be beginning, not 'end'");
            assertProblem(get(api, "/quotes/stream?speker=Ana", "Accept", "text/event-stream"), 400);
            assertProblem(get(api, "/top/speakers?&limit=1&"), 503);
            HttpResponse<String> starting = get(api, "/top/speakers");
            assertProblem(starting, 503);
            assertThat(starting.headers().firstValue("Retry-After")).isPresent();
            assertThat(get(api, "/health").statusCode()).isEqualTo(503);
        }
    }

    @Test
    void errorsOfThePageAreNotRewritten() throws Exception {
        try (ApiServer api = open(Map.of())) {
            HttpResponse<String> unknown = get(api, "/page/files/nothing.css", "Accept", "application/json");
            assertThat(unknown.statusCode()).isEqualTo(404);
            assertThat(unknown.body()).isEqualTo("{\"error\":\"the page has no file of this name\"}");
            assertProblem(get(api, "/page/nowhere"), 404);
        }
    }

    @Test
    void addressIsLogged() throws Exception {
        Logger log = (Logger) LoggerFactory.getLogger(ApiServer.class);
        log.setLevel(Level.INFO);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        log.addAppender(lines);
        try (ApiServer api = open(Map.of())) {
            assertThat(lines.list)
                    .extracting(ILoggingEvent::getFormattedMessage)
                    .containsExactly("the API is served on " + api.address());
        } finally {
            log.detachAppender(lines);
        }
    }

    @Test
    void withATokenOnlyHealthIsServedWithoutIt() throws Exception {
        try (ApiServer api = open(Map.of("api.token", "secret"))) {
            HttpResponse<String> without = get(api, "/openapi.json");
            assertProblem(without, 401);
            assertThat(without.headers().firstValue("WWW-Authenticate")).contains("Bearer");
            assertProblem(get(api, "/openapi.json", "Authorization", "Bearer wrong"), 401);
            HttpResponse<String> with = get(api, "/openapi.json", "Authorization", "Bearer secret");
            assertThat(with.statusCode()).isEqualTo(200);
            assertThat(with.headers().firstValue("Cache-Control").orElse("")).contains("private");
            assertThat(get(api, "/health").statusCode()).isEqualTo(503);
        }
    }

    @Test
    void withoutATokenRequestsForAnotherHostOrOriginAreRefused() throws Exception {
        try (ApiServer api = open(Map.of())) {
            assertThat(raw(api, "GET /openapi.json HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 403 ");
            assertProblem(get(api, "/openapi.json", "Origin", "https://page.example"), 403);
            assertThat(get(api, "/openapi.json").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void responsesForbidSniffingAndFraming() throws Exception {
        try (ApiServer api = open(Map.of())) {
            for (String path : List.of("/openapi.json", "/nowhere", "/health")) {
                assertThat(get(api, path).headers().map())
                        .as(path)
                        .containsEntry("X-Content-Type-Options", List.of("nosniff"))
                        .containsEntry(
                                "Content-Security-Policy", List.of("default-src 'none'; frame-ancestors 'none'"));
            }
            assertThat(get(api, "/")
                            .headers()
                            .firstValue("Content-Security-Policy")
                            .orElse(""))
                    .contains("script-src 'self'");
        }
    }

    @Test
    void tooManyRequestsAreRefusedWithRetryAfter() throws Exception {
        try (ApiServer api = open(Map.of("http.rate", "1"))) {
            String request = "GET /openapi.json HTTP/1.1\r\nHost: localhost\r\n\r\n";
            String last = "GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

            assertThat(raw(api, request.repeat(40) + last))
                    .contains("HTTP/1.1 200 ", "HTTP/1.1 429 ", "Retry-After: 1");
        }
    }

    @Test
    void tokenIsRequiredBeyondLoopback() {
        assertThatThrownBy(() -> open(Map.of("api.listen", "0.0.0.0:0")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("token");
    }
}
