package io.quotewire.app.ask;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quotewire.streaming.contract.Json;
import java.util.Map;
import java.util.Optional;

/**
 * Current quotes as one page of as many as are asked for. The API examines a bounded number of quotes for each of its
 * pages, so one of them may have fewer, or none, while later ones have more.
 */
final class QuotePages {
    /** Where the API has them. */
    static final String PATH = "/quotes";

    private QuotePages() {}

    /**
     * Asks for pages until there are enough quotes, or no more.
     *
     * @param limit how many
     * @throws CommandException as {@link ApiClient#get} does
     */
    static JsonNode read(ApiClient client, Map<String, ? extends Optional<?>> parameters, int limit)
            throws InterruptedException {
        JsonNode page = client.get(PATH, parameters);
        ArrayNode items = Json.mapper().createArrayNode();
        add(page, limit, items);
        String next = page.path("next").asText("");
        while (items.size() < limit && !next.isEmpty()) {
            JsonNode further = client.get(next, Map.of());
            add(further, limit, items);
            String then = further.path("next").asText("");
            next = then.equals(next) ? "" : then;
        }
        ObjectNode all = page.deepCopy();
        return all.set("items", items);
    }

    private static void add(JsonNode page, int limit, ArrayNode items) {
        for (JsonNode item : page.path("items")) {
            if (items.size() < limit) {
                items.add(item);
            }
        }
    }
}
