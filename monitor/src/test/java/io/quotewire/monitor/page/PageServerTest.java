package io.quotewire.monitor.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.monitor.snapshot.DeadLetterStatus;
import io.quotewire.monitor.snapshot.Flow;
import io.quotewire.monitor.snapshot.LatestQuote;
import io.quotewire.monitor.snapshot.Snapshot;
import io.quotewire.monitor.snapshot.Snapshot.KafkaState;
import io.quotewire.monitor.snapshot.Snapshot.NewsState;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.settings.PageSettings;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the server does whatever the cluster says: files, who is let in, whose questions it hands on. */
class PageServerTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern FILES = Pattern.compile("page/files/([a-z.]+)");
    private static final Pattern KNOWN =
            Pattern.compile("(?s)<script type=\"application/json\" id=\"known\">(.*?)</script>");
    private static final int MOST_BYTES = 300_000;

    @Test
    void pageIsOneSmallDocumentWithAFewLaterFiles() throws Exception {
        try (PageServer page = open(Map.of())) {
            HttpResponse<String> index = get(page, "", "Accept", "*/*");
            assertThat(index.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'", "script-src 'self' 'sha256-", "require-trusted-types-for 'script'")
                    .doesNotContain("unsafe", "http");
            assertThat(index.body()).doesNotContain("style=", "onclick", "//cdn", "src=", "import {", "export ");
            Map<String, Integer> sizes = new TreeMap<>();
            Matcher named = FILES.matcher(index.body());
            while (named.find()) {
                HttpResponse<String> file = get(page, named.group(), "Accept", "*/*");
                assertThat(file.statusCode()).as(named.group()).isEqualTo(200);
                sizes.put(named.group(1), file.body().getBytes(StandardCharsets.UTF_8).length);
            }
            assertThat(sizes).containsOnlyKeys("uplot.js", "uplot.css", "icon.svg");
            assertThat(sizes.values().stream().mapToInt(Integer::intValue).sum()
                            + index.body().length())
                    .isLessThan(MOST_BYTES);
        }
    }

    @Test
    void filesHaveETagsAndNoOthersAreServed() throws Exception {
        try (PageServer page = open(Map.of())) {
            for (String there : new String[] {"", "page/files/uplot.js"}) {
                HttpResponse<String> first = get(page, there, "Accept", "*/*");
                String tag = first.headers().firstValue("ETag").orElseThrow();
                HttpResponse<String> again = get(page, there, "If-None-Match", tag);
                assertThat(again.statusCode()).isEqualTo(304);
                assertThat(again.headers().firstValue("Content-Type"))
                        .isEqualTo(first.headers().firstValue("Content-Type"));
            }
            for (String none : new String[] {"package-info.class", "..%2Fpage.css", "%2e%2e", "nothing.js"}) {
                assertThat(get(page, "page/files/" + none, "Accept", "*/*").statusCode())
                        .as(none)
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void withoutATokenRequestsForAnotherHostOrOriginAreRefused() throws Exception {
        try (PageServer page = open(Map.of())) {
            assertThat(get(page, "page/history", "Origin", "https://elsewhere.example")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(raw(page, "GET /page/history HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 403");
            assertThat(raw(page, "GET / HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 403");
        }
    }

    @Test
    void crossSiteRequestChangesNothing() throws Exception {
        try (PageServer page = open(Map.of())) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(page.address() + "page/letters/0:1/put"))
                    .POST(HttpRequest.BodyPublishers.noBody())
                    .build();
            assertThat(CLIENT.send(request, HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void withATokenOnlyTheFilesAreServedWithoutIt() throws Exception {
        try (PageServer page = open(Map.of("page.token", "secret"))) {
            HttpResponse<String> index = get(page, "", "Accept", "*/*");
            assertThat(index.statusCode()).isEqualTo(200);
            assertThat(index.body()).contains("&quot;token&quot;:true");
            for (String path :
                    new String[] {"events", "history", "feeds", "topologies", "letters/0:1", "api/top/speakers"}) {
                assertThat(get(page, "page/" + path, "Accept", "text/event-stream")
                                .statusCode())
                        .as(path)
                        .isEqualTo(401);
            }
            assertThat(get(page, "page/history", "Authorization", "Bearer secret")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void latestSnapshotIsEmbeddedAndEscaped() throws Exception {
        try (PageServer page = open(Map.of())) {
            assertThat(known(get(page, "", "Accept", "*/*").body())).isEmpty();

            page.seen(said("</script><img src=x> & <!-- \"so\" \u2028"));
            String body = get(page, "", "Accept", "*/*").body();

            assertThat(body).doesNotContain("<img", "<!-- ");
            JsonNode known = known(body);
            assertThat(known.findValuesAsText("text")).containsExactly("</script><img src=x> & <!-- \"so\" \u2028");
            assertThat(known.at("/0/0").asText()).isEqualTo("look");
            page.failed("no broker answers");
            assertThat(known(get(page, "", "Accept", "*/*").body())
                            .at("/0/1/reason")
                            .asText())
                    .isEqualTo("no broker answers");
        }
    }

    @Test
    void snapshotIsNotEmbeddedIfATokenIsSet() throws Exception {
        try (PageServer page = open(Map.of("page.token", "secret"))) {
            page.seen(said("We said it here."));

            for (String bearer : new String[] {"Bearer secret", "Bearer wrong"}) {
                assertThat(known(get(page, "", "Authorization", bearer).body())).isEmpty();
            }
        }
    }

    @Test
    void tokenIsRequiredBeyondLoopback() {
        assertThatThrownBy(() -> open(Map.of("page.listen", "0.0.0.0:0"))).hasMessageContaining("token");
    }

    @Test
    void portInUseIsReportedUnlessNoneWasSet() throws Exception {
        try (PageServer first = open(Map.of())) {
            String taken = first.address().replaceAll("^http://|/$", "");
            assertThatThrownBy(() -> open(Map.of("page.listen", taken))).hasMessageContaining("for the page");
        }
        try (PageServer usual = open(Settings.of(Map.of()));
                PageServer beside = open(Settings.of(Map.of()))) {
            assertThat(beside.address()).isNotEqualTo(usual.address());
            assertThatThrownBy(() -> open(Map.of("page.listen", PageSettings.DEFAULT_LISTEN)))
                    .hasMessageContaining("for the page");
        }
    }

    @Test
    void onlyThePagesQuestionsAreForwardedToTheApi() throws Exception {
        try (PageServer page = open(Map.of())) {
            assertThat(get(page, "page/api/health", "Accept", "*/*").statusCode())
                    .isEqualTo(404);
            for (String other : List.of("quotesx", "quotes/stream", "quotes/str%65am")) {
                assertThat(get(page, "page/api/" + other, "Accept", "*/*").statusCode())
                        .isEqualTo(404);
            }
            HttpResponse<String> silent = get(page, "page/api/top/speakers?limit=3", "Accept", "*/*");
            assertThat(silent.statusCode()).isEqualTo(502);
            assertThat(silent.body()).contains("no API answers");
        }
    }

    @Test
    void failureToListenNamesTheSetting() {
        for (String nowhere : List.of("nowhere", "127.0.0.1:99999", "0.0.0.0:0")) {
            assertThatThrownBy(() -> open(Map.of("page.listen", nowhere))).hasMessageStartingWith("page.listen: ");
        }
    }

    private static PageServer open(Map<String, String> more) throws IOException {
        Map<String, String> settings = new TreeMap<>(Map.of("page.listen", "127.0.0.1:0"));
        settings.putAll(more);
        return open(Settings.of(settings));
    }

    private static PageServer open(Settings settings) throws IOException {
        return PageServer.open(settings, Optional::empty, Optional.of(nobody())).orElseThrow();
    }

    private static Snapshot said(String text) {
        Instant now = Instant.parse("2026-03-03T10:00:00Z");
        LatestQuote quote = new LatestQuote(
                "1", "a", null, "Daily", null, "Larkin", null, null, text, null, "direct", 0.9, List.of(), now, now);
        return Snapshot.of(
                now,
                KafkaState.NOTHING,
                new NewsState(List.of(), DeadLetterStatus.NONE, List.of(quote), Flow.UNKNOWN),
                List.of());
    }

    /** What a browser would read there: the text between the tags, as it stands. */
    private static JsonNode known(String html) throws IOException {
        Matcher data = KNOWN.matcher(html);
        assertThat(data.find()).isTrue();
        return Json.mapper().readTree(data.group(1));
    }

    /** Where nobody listens. */
    private static URI nobody() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return URI.create("http://127.0.0.1:" + free.getLocalPort());
        }
    }

    private static HttpResponse<String> get(PageServer page, String path, String header, String value)
            throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(page.address() + path))
                        .header(header, value)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** The JDK's client lets nobody name another host. */
    private static String raw(PageServer page, String request) throws IOException {
        URI address = URI.create(page.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
