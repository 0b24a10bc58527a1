package io.quotewire.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.QuoteEvent;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The quotes of one saying as one page; its words are those of the earliest quote, as shortened there. */
final class Saying {
    private Saying() {}

    /**
     * Aggregates them.
     *
     * @param quotes the earliest first, at least one
     * @param some how many quotes are shown
     */
    static JsonNode of(String id, List<QuoteEvent> quotes, int some) {
        QuoteEvent first = quotes.get(0);
        ObjectNode page = Json.mapper().createObjectNode();
        page.put("id", id).put("text", first.text());
        page.put(
                "articles",
                quotes.stream().map(QuoteEvent::articleId).distinct().count());
        page.put("stories", quotes.stream().map(Saying::story).distinct().count());
        page.put(
                "publishers",
                quotes.stream().map(QuoteEvent::publisher).distinct().count());
        page.put("quotes", quotes.size());
        page.putObject("first")
                .put("publishedAt", first.publishedAt().toString())
                .put("publishedAtAssumed", first.publishedAtAssumed())
                .put("publisher", first.publisher())
                .put("origin", first.origin())
                .put("articleId", first.articleId())
                .put("url", first.url())
                .put("title", first.title());
        page.set("speakers", speakers(quotes));
        ArrayNode items = page.putArray("items");
        quotes.stream().limit(some).forEach(quote -> items.add(Json.mapper().<JsonNode>valueToTree(quote)));
        return page;
    }

    /** The story of a quote, or its article if it was published before quotes had stories. */
    private static String story(QuoteEvent quote) {
        return Objects.requireNonNullElse(quote.storyId(), quote.articleId());
    }

    /**
     * The speakers to whom it is attributed, with the most quotes first; without speakers who have no name to
     * distinguish them.
     */
    private static ArrayNode speakers(List<QuoteEvent> quotes) {
        Map<String, Long> bySpeaker = new LinkedHashMap<>();
        quotes.stream()
                .flatMap(quote -> quote.namedSpeaker().stream())
                .forEach(speaker -> bySpeaker.merge(speaker, 1L, Long::sum));
        ArrayNode speakers = Json.mapper().createArrayNode();
        bySpeaker.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(speaker ->
                        speakers.addObject().put("name", speaker.getKey()).put("quotes", speaker.getValue()));
        return speakers;
    }
}
