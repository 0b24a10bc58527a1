package io.quotewire.app.tail;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The statements that people have read whole with one of their parts. Parts of one statement have the same key, so they
 * come in their order, but others may come in between. Not thread-safe.
 */
final class ToldStatements {
    /** More than come between two parts of a statement. */
    private static final int REMEMBERED = 1_000;

    private final Map<List<String>, Integer> lastParts = new LinkedHashMap<>();

    /**
     * Whether a quote is a further part of a statement told before. One that begins again is told again: it was
     * retracted meanwhile, or is read twice.
     */
    boolean have(JsonNode quote) {
        if (!quote.has("statementText")) {
            return false;
        }
        List<String> statement = List.of(
                quote.path("articleId").asText(),
                quote.path("speaker").asText(),
                quote.path("statement").asText(),
                quote.path("statementText").asText(),
                quote.path("extractedAt").asText());
        int part = quote.path("statementPart").asInt();
        Integer last = lastParts.put(statement, part);
        if (lastParts.size() > REMEMBERED) {
            lastParts.remove(lastParts.keySet().iterator().next());
        }
        return last != null && part > last;
    }
}
