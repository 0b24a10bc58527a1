package io.quotewire.streaming.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.model.SpeakerKind;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Reads records in which a list of values that is open may have one of a later release. It is taken as something else:
 * a kind of speaker as {@link SpeakerKind#UNKNOWN}, an entity among several as none of them, whatever else as a field
 * that is absent, null. Whoever counts or takes back what a record says must not read it so, but refuse it: see {@link
 * Json#read}. Pure functions.
 */
public final class OpenValues {
    private static final Set<Class<?>> OPEN =
            Set.of(SpeakerKind.class, EntityType.class, Processed.Outcome.class, Count.Kind.class);

    private OpenValues() {}

    /**
     * Reads one record.
     *
     * @throws IOException as {@link Json#read}, but for values of open lists
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
     * Reads one record, which stays as it is.
     *
     * @throws JsonProcessingException where it does not fit the type, but for values of open lists
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

    /** Whether one field was replaced: all that it lists at once, so that no record is read as often as it is long. */
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
        } else {
            record.remove(field);
        }
        return true;
    }

    private static boolean isKnown(JsonNode value, Class<?> type) {
        return !value.isTextual()
                || Arrays.stream(type.getEnumConstants())
                        .anyMatch(constant -> ((Enum<?>) constant).name().equals(value.textValue()));
    }
}
