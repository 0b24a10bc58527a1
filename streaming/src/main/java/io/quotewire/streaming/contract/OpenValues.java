package io.quotewire.streaming.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.model.SpeakerKind;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Reads records whose open lists of values may contain a value added by a later release. Such a value is replaced: a
 * kind of speaker by {@link SpeakerKind#UNKNOWN}; the type of one of several speakers by the one that their kind
 * implies; in a list of objects, the element that has it is dropped; any other field is treated as absent (null). Code
 * that counts or retracts what a record says must not read it this way but reject it: see {@link Json#read}. Pure
 * functions.
 */
public final class OpenValues {
    private static final Set<Class<?>> OPEN =
            Set.of(SpeakerKind.class, EntityType.class, Processed.Outcome.class, Count.Kind.class);

    private OpenValues() {}

    /**
     * Reads one record.
     *
     * @throws IOException as {@link Json#read}, except for values of open lists
     */
    public static <T> T read(byte[] bytes, Class<T> type) throws IOException {
        try {
            return Json.read(bytes, type);
        } catch (InvalidFormatException e) {
            if (isOpen(e)) {
                return read(Json.mapper().readTree(bytes), type);
            }
            throw e;
        }
    }

    /**
     * Reads one record; the tree is not modified.
     *
     * @throws JsonProcessingException if it does not fit the type, except for values of open lists
     */
    public static <T> T read(JsonNode record, Class<T> type) throws JsonProcessingException {
        JsonNode known = record.deepCopy();
        while (true) {
            try {
                return Json.mapper().treeToValue(known, type);
            } catch (InvalidFormatException e) {
                if (!isOpen(e) || !replaced(known, e)) {
                    throw e;
                }
            }
        }
    }

    private static boolean isOpen(InvalidFormatException e) {
        return OPEN.contains(e.getTargetType()) && e.getValue() instanceof String;
    }

    /**
     * Replaces the unknown value, and all unknown values of the same list at once, so that the record is not read once
     * for each of them. Returns whether it could.
     */
    private static boolean replaced(JsonNode known, InvalidFormatException e) {
        List<Reference> path = e.getPath();
        String field = path.isEmpty() ? null : path.get(0).getFieldName();
        if (field == null || !(known instanceof ObjectNode record) || !record.has(field)) {
            return false;
        }
        boolean isOfElements = path.size() == 3 && record.get(field) instanceof ArrayNode;
        if (path.size() == 1 && e.getTargetType() == SpeakerKind.class) {
            record.put(field, SpeakerKind.UNKNOWN.name());
        } else if (isOfElements) {
            ArrayNode kept = record.arrayNode();
            for (JsonNode element : record.get(field)) {
                if (isKnown(element.path(path.get(2).getFieldName()), e.getTargetType())) {
                    kept.add(element);
                }
            }
            record.set(field, kept);
        } else if (path.size() == 2 && e.getTargetType() == EntityType.class && isNamed(record)) {
            ArrayNode types = record.arrayNode();
            for (JsonNode type : record.get(field)) {
                types.add(isKnown(type, EntityType.class) ? type : impliedType(record));
            }
            record.set(field, types);
        } else {
            record.remove(field);
        }
        return true;
    }

    /** Whether the kind of speaker implies an entity type, which can then replace an unknown one in the list. */
    private static boolean isNamed(JsonNode record) {
        return Arrays.stream(SpeakerKind.values())
                .anyMatch(kind -> kind.isNamed() && kind.name().equals(speakerKind(record)));
    }

    private static JsonNode impliedType(JsonNode record) {
        return TextNode.valueOf(
                SpeakerKind.valueOf(speakerKind(record)).naturalType().name());
    }

    private static String speakerKind(JsonNode record) {
        return record.path("speakerKind").asText();
    }

    private static boolean isKnown(JsonNode value, Class<?> type) {
        return !value.isTextual()
                || Arrays.stream(type.getEnumConstants())
                        .anyMatch(constant -> ((Enum<?>) constant).name().equals(value.textValue()));
    }
}
