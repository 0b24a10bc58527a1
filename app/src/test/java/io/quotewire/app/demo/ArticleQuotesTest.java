package io.quotewire.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.QuoteEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class ArticleQuotesTest {
    private final ArticleQuotes together = new ArticleQuotes();

    @Test
    void returnsAnArticlesQuotesInOrderOnceComplete() throws IOException {
        assertThat(together.add(quote("a", 1, "PUBLISHED", 90))).isEmpty();
        assertThat(together.add(line("a", 1, 2, 1))).isEmpty();
        assertThat(together.add(quote("a", 1, "PUBLISHED", 10))).isEmpty();
        assertThat(together.add(quote("a", 1, "RETRACTED", 50)).orElseThrow())
                .extracting(QuoteEvent::start)
                .containsExactly(50, 10, 90);
    }

    @Test
    void distinguishesArticlesAndVersions() throws IOException {
        assertThat(together.add(quote("a", 1, "PUBLISHED", 10))).isEmpty();
        assertThat(together.add(quote("a", 2, "RETRACTED", 10))).isEmpty();
        assertThat(together.add(quote("b", 1, "PUBLISHED", 10))).isEmpty();
        assertThat(together.add(line("b", 1, 1, 0)).orElseThrow())
                .extracting(QuoteEvent::articleId)
                .containsExactly("b");
        assertThat(together.add(line("a", 2, 0, 1)).orElseThrow())
                .extracting(QuoteEvent::revision)
                .containsExactly(2L);
    }

    @Test
    void articleWithoutQuotesReturnsNone() throws IOException {
        assertThat(together.add(line("a", 1, 0, 0))).isEmpty();
    }

    private static QuoteEvent quote(String article, long revision, String change, int start) throws IOException {
        return read(
                "{\"articleId\":\"" + article + "\",\"revision\":" + revision + ",\"change\":\"" + change
                        + "\",\"start\":" + start + ",\"end\":" + (start + 1) + "}",
                QuoteEvent.class);
    }

    private static Processed line(String article, long revision, int published, int retracted) throws IOException {
        return read(
                "{\"articleId\":\"" + article + "\",\"revision\":" + revision + ",\"quotesPublished\":" + published
                        + ",\"quotesRetracted\":" + retracted + "}",
                Processed.class);
    }

    private static <T> T read(String json, Class<T> type) throws IOException {
        return Json.read(json.getBytes(StandardCharsets.UTF_8), type);
    }
}
