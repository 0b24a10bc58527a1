package io.quotewire.app.ask;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.quotewire.app.CommandLineRun;
import io.quotewire.app.command.ExitStatus;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How {@code ask} deals with servers that are not an API, or do not answer as they should. */
class ApiClientTest {
    private final HttpServer server;

    ApiClientTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @CsvSource({"400, 2", "401, 3", "403, 3", "404, 1", "429, 3", "500, 4", "503, 3"})
    void exitStatusFollowsTheHttpStatus(int answered, int exitStatus) {
        answer(answered, "{\"detail\": \"it is like that\"}");

        CommandLineRun run = ask();

        assertThat(run.status()).isEqualTo(exitStatus);
        assertThat(run.err()).contains("it is like that");
    }

    @Test
    void apiThatStartsIsWaitedFor() {
        AtomicInteger asked = new AtomicInteger();
        server.createContext("/", exchange -> {
            boolean starts = asked.incrementAndGet() < 2;
            byte[] body =
                    (starts ? "{\"detail\": \"starting\"}" : "{\"window\": \"total\", \"items\": []}").getBytes(UTF_8);
            try (exchange) {
                if (starts) {
                    exchange.getResponseHeaders().set("Retry-After", "1");
                }
                exchange.sendResponseHeaders(starts ? 503 : 200, body.length);
                exchange.getResponseBody().write(body);
            }
        });

        CommandLineRun run = ask();

        assertThat(run.lines()).containsExactly("nothing yet");
        assertThat(run.err()).contains("starting; waiting").hasLineCount(1);
    }

    @Test
    void nameMayBeSeveralArguments() {
        List<String> paths = new CopyOnWriteArrayList<>();
        server.createContext("/", exchange -> {
            try (exchange) {
                paths.add(exchange.getRequestURI().getPath());
                exchange.sendResponseHeaders(404, -1);
            }
        });

        CommandLineRun.of("ask", "speaker", "Ana", "Ruiz", "--api", address());
        CommandLineRun.of("ask", "entity", "--api", address(), "Port of Quayton");

        assertThat(paths).containsExactly("/speakers/Ana Ruiz", "/entities/Port of Quayton");
    }

    @Test
    void emptyListSaysSinceWhenArticlesAreKept() {
        answer(200, "{\"items\": [], \"since\": \"2026-10-31\"}");

        assertThat(CommandLineRun.of("ask", "quotes", "--api", address()).lines())
                .containsExactly("nothing found in the articles published since 2026-10-31;"
                        + " a longer api.retention keeps older ones only if they are read from then on");
    }

    @ParameterizedTest
    @CsvSource({"200, <p>Good morning</p>", "200, []", "200, ''", "502, <p>Bad gateway</p>", "404, <p>No</p>"})
    void otherServersAreReportedAsNotAnApi(int answered, String body) {
        answer(answered, body);

        CommandLineRun run = ask();

        assertThat(run.status()).isEqualTo(ExitStatus.UNREACHABLE);
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .contains("what answers there (status " + answered + ") is not a quotewire API");
    }

    @Test
    void portAloneIsOnThisMachine() {
        answer(200, "{\"window\": \"total\", \"items\": []}");

        CommandLineRun run = CommandLineRun.of(
                "ask",
                "top",
                "speakers",
                "--api",
                String.valueOf(server.getAddress().getPort()));

        assertThat(run.status()).as(run.err()).isZero();
    }

    @Test
    void emptyDaySaysThatTheTotalCountsAllArticles() {
        answer(200, "{\"window\": \"today\", \"items\": []}");

        assertThat(CommandLineRun.of("ask", "top", "speakers", "today", "--api", address())
                        .lines())
                .containsExactly("nothing in the articles of today; 'total' counts all articles");
        assertThat(ask().lines()).containsExactly("nothing yet");
    }

    @Test
    void unknownKindIsAUsageError() {
        for (String question : List.of("top", "trending")) {
            CommandLineRun run = CommandLineRun.of("ask", question, "speaker");

            assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
            assertThat(run.err()).contains("'speaker' is not one of speakers, entities, pairs");
        }
    }

    @Test
    void blankNameIsAUsageError() {
        CommandLineRun run = CommandLineRun.of("ask", "speaker", " ");

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("a name is needed");
    }

    private CommandLineRun ask() {
        return CommandLineRun.of("ask", "top", "speakers", "--api", address());
    }

    private String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(int status, String body) {
        byte[] bytes = body.getBytes(UTF_8);
        server.createContext("/", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
    }
}
