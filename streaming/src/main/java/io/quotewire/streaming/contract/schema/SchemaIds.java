package io.quotewire.streaming.contract.schema;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeader;

/**
 * The schema ids to put into the headers of each record, if any. A registry's id (GUID or number) goes into {@value
 * #REGISTRY} as Confluent's deserializers read it: a magic byte (1 or 0) and the id. Apicurio's {@code contentId:17}
 * and {@code globalId:17} go into the headers that its deserializers read, as eight bytes. Any other URI goes into
 * CloudEvents' {@value #CLOUD_EVENTS}.
 *
 * @param byRecord the ids as they were set
 */
public record SchemaIds(Map<ContractSchema, String> byRecord) {
    public static final String REGISTRY = "__value_schema_id";
    public static final String CLOUD_EVENTS = "ce_dataschema";

    private static final String APICURIO = "apicurio.value.";

    /** Instead of a list: each record's own {@link ContractSchema#id}. */
    private static final String OWN = "own";

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern GUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern APICURIOS = Pattern.compile("(contentId|globalId):([0-9]{1,18})");
    private static final Pattern URI = Pattern.compile("(?!contentId:|globalId:)[A-Za-z][A-Za-z0-9+.-]*:\\S+");
    private static final byte BY_NUMBER = 0;
    private static final byte BY_GUID = 1;

    public SchemaIds {
        byRecord = Map.copyOf(byRecord);
    }

    /**
     * Reads {@code quote=ID,mention=ID}, or {@code own}, or nothing.
     *
     * @throws IllegalArgumentException if a record's name or an id is invalid
     */
    public static SchemaIds of(String setting) {
        Map<ContractSchema, String> ids = new EnumMap<>(ContractSchema.class);
        if (setting.strip().equals(OWN)) {
            for (ContractSchema schema : ContractSchema.values()) {
                ids.put(schema, schema.id());
            }
            return new SchemaIds(ids);
        }
        for (String entry : setting.split(",", -1)) {
            if (!entry.isBlank()) {
                int equals = entry.indexOf('=');
                String label = entry.substring(0, Math.max(0, equals)).strip();
                ContractSchema schema = ContractSchema.ofLabel(label)
                        .orElseThrow(() -> new IllegalArgumentException("'" + entry.strip()
                                + "' is not RECORD=ID, RECORD being one of "
                                + Arrays.stream(ContractSchema.values())
                                        .map(ContractSchema::label)
                                        .collect(Collectors.joining(", "))));
                ids.put(schema, known(entry.substring(equals + 1).strip()));
            }
        }
        return new SchemaIds(ids);
    }

    /** Whether no ids are set. */
    public boolean isEmpty() {
        return byRecord.isEmpty();
    }

    /** Sets the header for a record, replacing an existing one. */
    public void add(ContractSchema schema, Headers headers) {
        Optional.ofNullable(byRecord.get(schema)).map(SchemaIds::header).ifPresent(header -> {
            headers.remove(header.key());
            headers.add(header);
        });
    }

    private static String known(String id) {
        if (NUMBER.matcher(id).matches()
                || GUID.matcher(id).matches()
                || APICURIOS.matcher(id).matches()
                || URI.matcher(id).matches()) {
            return id;
        }
        throw new IllegalArgumentException(
                "'" + id + "' is not a schema id: a number, a GUID, contentId:NUMBER, globalId:NUMBER or a URI");
    }

    private static Header header(String id) {
        if (NUMBER.matcher(id).matches()) {
            return header(REGISTRY, 1 + Integer.BYTES, to -> to.put(BY_NUMBER).putInt(Integer.parseInt(id)));
        }
        if (GUID.matcher(id).matches()) {
            UUID guid = UUID.fromString(id);
            return header(
                    REGISTRY,
                    1 + 2 * Long.BYTES,
                    to -> to.put(BY_GUID)
                            .putLong(guid.getMostSignificantBits())
                            .putLong(guid.getLeastSignificantBits()));
        }
        Matcher apicurios = APICURIOS.matcher(id);
        if (apicurios.matches()) {
            return header(
                    APICURIO + apicurios.group(1), Long.BYTES, to -> to.putLong(Long.parseLong(apicurios.group(2))));
        }
        return new RecordHeader(CLOUD_EVENTS, id.getBytes(StandardCharsets.UTF_8));
    }

    private static Header header(String name, int bytes, Consumer<ByteBuffer> id) {
        ByteBuffer value = ByteBuffer.allocate(bytes);
        id.accept(value);
        return new RecordHeader(name, value.array());
    }
}
