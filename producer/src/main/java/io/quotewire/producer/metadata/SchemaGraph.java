package io.quotewire.producer.metadata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The JSON-LD of a page: its nodes by type and by {@code @id}, with references resolved.
 *
 * @see <a href="https://www.w3.org/TR/json-ld11/#node-identifiers">JSON-LD, node identifiers</a>
 */
final class SchemaGraph {
    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
    private static final int DEEPEST = 6;

    private final List<JsonNode> things = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();

    /** @param scripts of the page */
    SchemaGraph(List<Element> scripts) {
        for (Element script : scripts) {
            try {
                if (script.attr("type").strip().toLowerCase(Locale.ROOT).startsWith("application/ld+json")) {
                    collect(LENIENT.readTree(script.data().strip()), 0);
                }
            } catch (JsonProcessingException e) {
                // a page whose metadata is broken still has its text
            }
        }
    }

    private void collect(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(child -> collect(child, depth + 1));
        } else if (node.isObject()) {
            things.add(node);
            collect(node.path("@graph"), depth + 1);
            collect(node.path("mainEntity"), depth + 1);
            remember(node, depth);
        }
    }

    /** Adds a node by its id, and the nodes inside it; a node that has only an id is a reference. */
    private void remember(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        String id = node.path("@id").asText("");
        if (!id.isEmpty() && node.size() > 1) {
            byId.merge(id, node, (one, other) -> one.size() >= other.size() ? one : other);
        }
        for (JsonNode child : node) {
            if (child.isContainerNode()) {
                remember(child, depth + 1);
            }
        }
    }

    /** The nodes whose type has this ending, in the page's order. */
    List<JsonNode> things(List<String> endings) {
        return things.stream()
                .filter(thing -> isType(thing.path("@type"), endings))
                .toList();
    }

    /** The target of a reference; anything else is returned as it is. */
    JsonNode resolved(JsonNode node) {
        boolean reference = node.isObject() && node.path("@id").isTextual() && !node.has("name");
        return reference ? byId.getOrDefault(node.path("@id").asText(), node) : node;
    }

    static boolean isType(JsonNode type, List<String> endings) {
        for (JsonNode one : each(type)) {
            String name = one.asText("").toLowerCase(Locale.ROOT);
            if (endings.stream().anyMatch(name::endsWith)) {
                return true;
            }
        }
        return false;
    }

    /** The values of a field with one value or an array of several. */
    static Iterable<JsonNode> each(JsonNode node) {
        return node.isArray() ? node : List.of(node);
    }

    static JsonNode first(JsonNode node) {
        return node.isArray() ? node.path(0) : node;
    }

    static Optional<String> string(JsonNode node) {
        return node.isTextual() && !node.asText().isBlank()
                ? Optional.of(node.asText().strip())
                : Optional.empty();
    }
}
