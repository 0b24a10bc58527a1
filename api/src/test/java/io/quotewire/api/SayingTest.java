package io.quotewire.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.contract.schema.ContractSchema;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SayingTest {
    @Test
    void countsArticlesStoriesPublishersAndQuotes() throws IOException {
        JsonNode page =
                Saying.of("f", List.of(quote("q1", "a", "s", "Echo", "Zoe"), quote("q2", "b", "s", "Wire", "Ana")), 1);

        assertThat(page.path("articles").asInt()).isEqualTo(2);
        assertThat(page.path("stories").asInt()).isEqualTo(1);
        assertThat(page.path("publishers").asInt()).isEqualTo(2);
        assertThat(page.path("quotes").asInt()).isEqualTo(2);
        assertThat(page.at("/first/publisher").asText()).isEqualTo("Echo");
        assertThat(page.path("items").findValuesAsText("id"))
                .as("as many as are asked for")
                .containsExactly("q1");
    }

    @Test
    void speakersAreOrderedByQuotesWithoutTheUnknown() throws IOException {
        JsonNode page = Saying.of(
                "f",
                List.of(
                        quote("q1", "a", "s", "Wire", null),
                        quote("q2", "b", "s", "Wire", "Zoe"),
                        quote("q3", "c", "s", "Wire", "Ana"),
                        quote("q4", "d", "s", "Wire", "Zoe")),
                9);

        assertThat(page.path("speakers").findValuesAsText("name")).containsExactly("Zoe", "Ana");
        assertThat(page.path("speakers").findValuesAsText("quotes")).containsExactly("2", "1");
    }

    @Test
    void groupWithoutANameIsNotASpeaker() throws IOException {
        ObjectNode police = Json.mapper().valueToTree(quote("q1", "a", "s", "Wire", "police"));
        police.put("speakerKind", "GROUP");
        QuoteEvent group = Json.mapper().treeToValue(police, QuoteEvent.class);
        JsonNode page = Saying.of("f", List.of(group, quote("q2", "b", "s", "Wire", "Ana")), 9);

        assertThat(page.path("speakers").findValuesAsText("name")).containsExactly("Ana");
    }

    @Test
    void articleWithoutAStoryCountsAsAStoryOfItsOwn() throws IOException {
        JsonNode page = Saying.of(
                "f", List.of(quote("q1", "a", null, "Wire", "Ana"), quote("q2", "b", null, "Wire", "Ana")), 9);

        assertThat(page.path("stories").asInt()).isEqualTo(2);
    }

    private static QuoteEvent quote(
            String id, String article, @Nullable String story, String publisher, @Nullable String speaker)
            throws IOException {
        ObjectNode quote = (ObjectNode) Json.mapper().readTree(ContractSchema.QUOTE.sample());
        quote.put("id", id).put("articleId", article).put("publisher", publisher);
        quote.remove(List.of("speaker", "storyId"));
        if (story != null) {
            quote.put("storyId", story);
        }
        if (speaker != null) {
            quote.put("speaker", speaker);
        }
        return Json.read(Json.write(quote), QuoteEvent.class);
    }
}
