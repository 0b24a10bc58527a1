package io.quotewire.streaming.topology;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.header.DeadLetter.Reason;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Parses the value of a record as JSON, or explains to whoever wrote it why it is invalid. */
public final class JsonValue {
    private static final int MOST_OF_A_VALUE = 60;

    private JsonValue() {}

    /**
     * The value as a JSON object.
     *
     * @throws RefusedException if it is null, not UTF-8, or not a JSON object
     */
    public static JsonNode object(byte @Nullable [] value, String step) throws RefusedException {
        if (value == null) {
            throw new RefusedException(Reason.NOT_JSON, step, "the value is null");
        }
        try {
            JsonNode tree = Json.mapper().readTree(Utf8.decode(value, "value", step));
            if (tree.isObject()) {
                return tree;
            }
        } catch (JsonProcessingException e) {
            throw new RefusedException(
                    Reason.NOT_JSON, step, "the value is not JSON: " + Json.complaint(e) + where(e.getLocation()));
        }
        throw new RefusedException(Reason.NOT_JSON, step, "the value is not a JSON object");
    }

    /**
     * Converts an object to a record type.
     *
     * @throws RefusedException if a field has the wrong type
     */
    public static <T> T as(JsonNode object, Class<T> type, String step) throws RefusedException {
        try {
            return Json.mapper().treeToValue(object, type);
        } catch (JsonProcessingException e) {
            throw new RefusedException(Reason.WRONG_TYPE, step, mismatch(object, e));
        }
    }

    private static String mismatch(JsonNode object, JsonProcessingException e) {
        if (e instanceof ValueInstantiationException && e.getCause() != null) {
            return String.valueOf(e.getCause().getMessage());
        }
        if (!(e instanceof JsonMappingException mapping) || mapping.getPath().isEmpty()) {
            return Json.complaint(e);
        }
        StringBuilder name = new StringBuilder();
        JsonNode at = object;
        for (JsonMappingException.Reference step : mapping.getPath()) {
            String field = step.getFieldName();
            name.append(field == null ? "[" + step.getIndex() + "]" : (name.isEmpty() ? "" : ".") + field);
            at = field == null ? at.path(step.getIndex()) : at.path(field);
        }
        return name + " must be " + expected(mapping) + ", not " + shortened(at.toString());
    }

    private static String expected(JsonMappingException e) {
        Class<?> type = e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
                ? mismatch.getTargetType()
                : Object.class;
        if (type == String.class) {
            return "a string";
        }
        if (type == Instant.class) {
            return "a string such as 2026-11-25T08:30:00Z, of the years 0000 to 9999";
        }
        if (type.isEnum()) {
            return "one of " + names(type.getEnumConstants());
        }
        if (type == double.class || type == Double.class) {
            return "a number";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "an array";
        }
        if (type.isRecord()) {
            return "an object";
        }
        return List.of(int.class, Integer.class, long.class, Long.class, Object.class)
                        .contains(type)
                ? "a whole number within its range"
                : "of type " + type.getSimpleName();
    }

    private static String names(Object[] constants) {
        return Arrays.stream(constants)
                .map(constant -> Json.mapper().valueToTree(constant).asText())
                .collect(Collectors.joining(", "));
    }

    private static String shortened(String json) {
        return json.length() <= MOST_OF_A_VALUE ? json : json.substring(0, MOST_OF_A_VALUE) + '…';
    }

    private static String where(@Nullable JsonLocation at) {
        return at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
    }
}
