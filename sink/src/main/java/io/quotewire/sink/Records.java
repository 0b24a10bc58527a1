package io.quotewire.sink;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.streaming.contract.DeadLetter.Reason;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.topology.RefusedException;
import io.quotewire.streaming.topology.Utf8;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bytes into the records that are counted, or the reason why not. */
final class Records {
    static final String STEP = "read";

    private Records() {}

    /**
     * Reads a value.
     *
     * @param required fields without which it cannot be counted
     */
    static <T> T read(byte @Nullable [] value, Class<T> type, List<String> required) throws RefusedException {
        if (value == null) {
            throw refused(Reason.NOT_JSON, "the value is null");
        }
        JsonNode tree = tree(Utf8.decode(value, "value", STEP));
        for (String field : required) {
            if (!tree.hasNonNull(field)) {
                throw refused(Reason.WRONG_TYPE, "the value has no " + field);
            }
        }
        try {
            return Json.mapper().treeToValue(tree, type);
        } catch (JsonProcessingException e) {
            throw refused(Reason.WRONG_TYPE, e.getOriginalMessage());
        }
    }

    /** Counts are kept where their key's partition is: under another key they would be kept twice. */
    static void checkKey(byte @Nullable [] key, String name) throws RefusedException {
        String given = key == null ? "" : Utf8.decode(key, "key", STEP);
        String expected = Keys.of(name);
        if (!given.equals(expected)) {
            throw refused(Reason.KEY_MISMATCH, "the key is '" + given + "', it must be '" + expected + "'");
        }
    }

    private static JsonNode tree(String json) throws RefusedException {
        try {
            JsonNode tree = Json.mapper().readTree(json);
            if (tree.isObject()) {
                return tree;
            }
        } catch (JsonProcessingException e) {
            throw refused(Reason.NOT_JSON, "the value is not JSON: " + e.getOriginalMessage());
        }
        throw refused(Reason.NOT_JSON, "the value is not a JSON object");
    }

    private static RefusedException refused(Reason reason, String message) {
        return new RefusedException(reason, STEP, message);
    }
}
