package io.quotewire.app.extract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.app.extract.Document.UnfitInput;
import io.quotewire.producer.json.BadArticleException;
import io.quotewire.streaming.contract.Json;
import java.util.Optional;

/** Parses a line that must be a JSON object. */
final class JsonLine {
    private static final String ARRAY = "an array, where each line is one JSON object: jq -c '.[]' makes them so";

    private JsonLine() {}

    static JsonNode object(String line) throws UnfitInput {
        JsonNode node;
        try {
            node = Json.mapper().readTree(line);
        } catch (JsonProcessingException e) {
            throw new UnfitInput(Optional.empty(), BadArticleException.notJson(e));
        }
        if (!node.isObject()) {
            throw new UnfitInput(
                    Optional.empty(),
                    node.isMissingNode() ? "an empty line" : node.isArray() ? ARRAY : "not a JSON object");
        }
        return node;
    }
}
