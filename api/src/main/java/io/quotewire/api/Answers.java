package io.quotewire.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quotewire.sink.query.Answer;
import io.quotewire.sink.query.Position;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.OpenValues;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Converts one instance's answer to and from JSON, for exchange between instances. Pure functions. */
final class Answers {
    /** The header by which an instance is asked for its own data only. */
    static final String LOCAL = "Quotewire-Local";

    private Answers() {}

    static byte[] write(Answer<?> answer) {
        ObjectNode json = Json.mapper().createObjectNode();
        json.put("partitions", answer.partitions());
        ArrayNode items = json.putArray("items");
        answer.items().forEach(item -> items.add(Json.mapper().<JsonNode>valueToTree(item)));
        answer.examined().ifPresent(place -> json.put("examined", place.toString()));
        return Json.write(json);
    }

    static <T> Answer<T> read(byte[] json, Class<T> type) throws IOException {
        JsonNode tree = Json.mapper().readTree(json);
        List<T> items = new ArrayList<>();
        for (JsonNode item : tree.path("items")) {
            items.add(OpenValues.read(item, type));
        }
        return new Answer<>(
                tree.path("partitions").asInt(),
                items,
                tree.has("examined")
                        ? Optional.of(Position.parse(tree.path("examined").asText()))
                        : Optional.empty());
    }
}
