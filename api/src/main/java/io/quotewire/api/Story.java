package io.quotewire.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quotewire.sink.view.Telling;
import io.quotewire.streaming.contract.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The articles of one story as one page. */
final class Story {
    private Story() {}

    /**
     * Aggregates them.
     *
     * @param tellings by the time of their article, at least one
     */
    static JsonNode of(String id, List<Telling> tellings) {
        Map<String, List<Telling>> articles = tellings.stream()
                .collect(Collectors.groupingBy(Telling::articleId, LinkedHashMap::new, Collectors.toList()));
        ObjectNode page = Json.mapper().createObjectNode();
        page.put("id", id).put("title", tellings.get(0).title()).put("articles", articles.size());
        page.put(
                "publishers",
                tellings.stream().map(Telling::publisher).distinct().count());
        ArrayNode items = page.putArray("items");
        articles.values().forEach(quotes -> items.add(article(quotes)));
        return page;
    }

    private static ObjectNode article(List<Telling> quotes) {
        Telling one = quotes.get(0);
        return Json.mapper()
                .createObjectNode()
                .put("articleId", one.articleId())
                .put("url", one.url())
                .put("publisher", one.publisher())
                .put("title", one.title())
                .put("publishedAt", one.publishedAt().toString())
                .put("publishedAtAssumed", one.publishedAtAssumed())
                .put("quotes", quotes.size());
    }
}
