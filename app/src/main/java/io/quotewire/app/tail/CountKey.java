package io.quotewire.app.tail;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Json;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The parts of a count's key, as {@link io.quotewire.streaming.contract.Keys#count} writes it: all that remains of a
 * deleted count.
 *
 * @param kind as in the count
 * @param about the entity spoken about, for a pair
 */
record CountKey(String kind, String name, Optional<String> about, String window) {

    private static final Pattern WINDOW = Pattern.compile(Count.TOTAL + "|\\d{4}-\\d{2}-\\d{2}");

    /** Parses a key; empty if it is not that of a count, or was truncated. */
    static Optional<CountKey> parse(String key) {
        List<String> parts = Arrays.stream(key.split("\\|", -1))
                .map(part -> part.replace("%7C", "|").replace("%25", "%"))
                .toList();
        String window = parts.get(parts.size() - 1);
        if (parts.size() < 3 || !WINDOW.matcher(window).matches()) {
            return Optional.empty();
        }
        String kind = parts.get(0);
        Optional<String> about =
                kind.equals("speaker-entity") && parts.size() > 5 ? Optional.of(parts.get(4)) : Optional.empty();
        String name = parts.get(kind.equals("publisher") ? 1 : 2);
        return Optional.of(new CountKey(kind, name, about, window));
    }

    /** The corresponding fields of the count. */
    ObjectNode json() {
        ObjectNode count = Json.mapper().createObjectNode();
        count.put("kind", kind).put("name", name).put("window", window);
        about.ifPresent(other -> count.put("about", other));
        return count;
    }
}
