package io.quotewire.app.extract;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.app.extract.Document.Refusal;
import io.quotewire.streaming.contract.Json;
import java.util.Optional;

/** A line that must be a JSON object. */
final class JsonLine {
    private JsonLine() {}

    static JsonNode object(String line) throws Refusal {
        JsonNode node;
        try {
            node = Json.mapper().readTree(line);
        } catch (JacksonException e) {
            throw new Refusal(Optional.empty(), "not JSON: " + e.getOriginalMessage());
        }
        if (!node.isObject()) {
            throw new Refusal(Optional.empty(), node.isMissingNode() ? "an empty line" : "not a JSON object");
        }
        return node;
    }
}
