package io.quotewire.app.ask;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Current quotes of an API that has found fewer than are asked for among those that it looks at for one page. */
class QuotePagesTest {
    private final List<String> asked = new ArrayList<>();
    private final HttpServer server;

    QuotePagesTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void pagesWithFewQuotesAreReadOn() throws Exception {
        page("/quotes", "\"next\": \"/second?after=1\", \"since\": \"2026-11-03\"");
        page("/second", "\"next\": \"/third?after=2\"", "one");
        page("/third", "\"next\": \"/fourth\"", "two", "three");

        JsonNode all = read(2);

        assertThat(all.findValuesAsText("text")).containsExactly("one", "two");
        assertThat(all.path("since").asText()).isEqualTo("2026-11-03");
        assertThat(asked).containsExactly("/quotes?words=dam", "/second?after=1", "/third?after=2");
    }

    @Test
    void lastPageEndsIt() throws Exception {
        page("/quotes", "\"next\": \"/second\"", "one");
        page("/second", "\"more\": 0", "two");

        assertThat(read(20).findValuesAsText("text")).containsExactly("one", "two");
        assertThat(asked).hasSize(2);
    }

    @Test
    void enoughQuotesEndIt() throws Exception {
        page("/quotes", "\"next\": \"/second\"", "one", "two");

        assertThat(read(2).findValuesAsText("text")).containsExactly("one", "two");
        assertThat(asked).hasSize(1);
    }

    private JsonNode read(int limit) throws InterruptedException {
        ApiClient client = new ApiClient(
                "127.0.0.1:" + server.getAddress().getPort(),
                Optional.empty(),
                new PrintWriter(Writer.nullWriter()),
                Duration.ofSeconds(1));
        return QuotePages.read(client, Map.of("words", Optional.of("dam")), limit);
    }

    private void page(String path, String fields, String... texts) {
        StringBuilder items = new StringBuilder();
        for (String text : texts) {
            items.append(items.isEmpty() ? "" : ",")
                    .append("{\"text\": \"")
                    .append(text)
                    .append("\"}");
        }
        byte[] page = ("{\"items\": [" + items + "]" + ", " + fields + '}').getBytes(UTF_8);
        server.createContext(path, exchange -> {
            try (exchange) {
                asked.add(exchange.getRequestURI().toString());
                exchange.sendResponseHeaders(200, page.length);
                exchange.getResponseBody().write(page);
            }
        });
    }
}
