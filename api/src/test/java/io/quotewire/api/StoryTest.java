package io.quotewire.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.sink.view.Telling;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryTest {
    @Test
    void listsEachArticleOnceInOrderWithItsQuotes() {
        JsonNode page =
                Story.of("5a", List.of(told("b", "q1", "Wire"), told("a", "q2", "Echo"), told("b", "q3", "Wire")));

        assertThat(page.path("id").asText()).isEqualTo("5a");
        assertThat(page.path("title").asText()).isEqualTo("Title of b");
        assertThat(page.path("articles").asInt()).isEqualTo(2);
        assertThat(page.path("publishers").asInt()).isEqualTo(2);
        assertThat(page.path("items").findValuesAsText("articleId")).containsExactly("b", "a");
        assertThat(page.path("items").findValuesAsText("quotes")).containsExactly("2", "1");
        assertThat(page.at("/items/0/publishedAt").asText()).isEqualTo("2026-03-02T08:00:00Z");
        assertThat(page.at("/items/0/publishedAtAssumed").isBoolean()).isTrue();
    }

    private static Telling told(String article, String quote, String publisher) {
        return new Telling(
                Telling.Kind.STORY,
                "5a",
                quote,
                true,
                article,
                null,
                publisher,
                "Title of " + article,
                Instant.parse("2026-03-02T08:00:00Z"),
                false,
                "5a",
                "Ana Ruiz",
                "Yes");
    }
}
