package io.quotewire.app.extract;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.app.extract.Document.UnfitInput;
import io.quotewire.streaming.contract.Json;
import java.util.Optional;

/** A line that must be a JSON object. */
final class JsonLine {
    private JsonLine() {}

    static JsonNode object(String line) throws UnfitInput {
        JsonNode node;
        try {
            node = Json.mapper().readTree(line);
        } catch (JacksonException e) {
            throw new UnfitInput(Optional.empty(), "not JSON: " + e.getOriginalMessage());
        }
        if (!node.isObject()) {
            throw new UnfitInput(Optional.empty(), node.isMissingNode() ? "an empty line" : "not a JSON object");
        }
        return node;
    }
}
