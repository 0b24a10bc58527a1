package io.quotewire.sink;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.streaming.contract.DeadLetter.Reason;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.topology.JsonValue;
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
     * @param required fields without which it cannot be counted, those of a list's elements as {@code deltas.hour}
     */
    static <T> T read(byte @Nullable [] value, Class<T> type, List<String> required) throws RefusedException {
        JsonNode tree = JsonValue.object(value, STEP);
        for (String field : required) {
            require(tree, field);
        }
        return JsonValue.as(tree, type, STEP);
    }

    private static void require(JsonNode object, String field) throws RefusedException {
        int dot = field.indexOf('.');
        String name = dot < 0 ? field : field.substring(0, dot);
        if (!object.hasNonNull(name)) {
            throw refused(Reason.WRONG_TYPE, "the value has no " + name);
        }
        if (dot >= 0) {
            for (JsonNode element : object.get(name)) {
                if (!element.hasNonNull(field.substring(dot + 1))) {
                    throw refused(Reason.WRONG_TYPE, "the value has " + name + " without " + field.substring(dot + 1));
                }
            }
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

    private static RefusedException refused(Reason reason, String message) {
        return new RefusedException(reason, STEP, message);
    }
}
