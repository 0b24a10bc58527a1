package io.quotewire.streaming.catalogue;

import io.quotewire.core.entity.catalogue.CatalogueEntry;
import io.quotewire.core.entity.catalogue.NameForm;
import io.quotewire.core.model.EntityType;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.topology.JsonValue;
import io.quotewire.streaming.topology.RefusedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A known entity as JSON: a line of a catalogue file, and the value on {@code catalogue}, whose key is the {@link #id}.
 *
 * @param schemaVersion version of this record's layout, {@link #SCHEMA_VERSION}; absent in files
 * @param id unique id
 * @param name its name across all articles
 * @param type the entity's type
 * @param aliases its other names; may be absent
 * @param context words of which an article contains at least one if it means this entity and not a namesake; may be
 *     absent
 */
public record CatalogueRecord(
        @Nullable Integer schemaVersion,
        @Nullable String id,
        @Nullable String name,
        @Nullable EntityType type,
        @Nullable List<@Nullable String> aliases,
        @Nullable List<@Nullable String> context) {

    public static final int SCHEMA_VERSION = 1;

    /** The largest entity, in bytes of JSON: some two thousand aliases. */
    public static final int MAX_BYTES = 64 * 1024;

    /** The longest name or alias, in characters. */
    public static final int MAX_NAME = 200;

    /** Writes an entity as the value on {@code catalogue}. */
    public static byte[] write(CatalogueEntry entry) {
        return Json.write(new CatalogueRecord(
                SCHEMA_VERSION,
                entry.id(),
                entry.name(),
                entry.type(),
                List.copyOf(entry.aliases()),
                List.copyOf(entry.context())));
    }

    /** The key of an entity on {@code catalogue}. */
    public static String key(String id) {
        return Keys.of(id);
    }

    /**
     * Reads one entity.
     *
     * @throws IOException if it is not a JSON object with an id, a name and a type, or one of its parts cannot be used;
     *     the message says what is wrong
     */
    public static CatalogueEntry read(byte[] json) throws IOException {
        if (json.length > MAX_BYTES) {
            throw new IOException("an entity of " + json.length + " bytes; the most is " + MAX_BYTES);
        }
        CatalogueRecord read = parsed(json);
        if (isBlank(read.id) || isBlank(read.name) || read.type == null) {
            throw new IOException("an entity needs an id, a name and a type");
        }
        return new CatalogueEntry(
                String.valueOf(read.id),
                usable(read.name, "name"),
                read.type,
                each(read.aliases, alias -> usable(alias, "alias")),
                each(read.context, CatalogueRecord::word));
    }

    /**
     * Reads a record of the topic.
     *
     * @throws IOException as {@link #read(byte[])}, and if the key is not that of the id
     */
    public static CatalogueEntry read(byte[] key, byte[] value) throws IOException {
        CatalogueEntry entry = read(value);
        String expected = key(entry.id());
        if (!Arrays.equals(key, expected.getBytes(StandardCharsets.UTF_8))) {
            throw new IOException("the key must be '" + expected + "', derived from the id");
        }
        return entry;
    }

    private static CatalogueRecord parsed(byte[] json) throws IOException {
        try {
            return JsonValue.as(JsonValue.object(json, "read"), CatalogueRecord.class, "read");
        } catch (RefusedException e) {
            throw new IOException(e.explanation(), e);
        }
    }

    private static List<String> each(@Nullable List<@Nullable String> given, Part part) throws IOException {
        if (given == null) {
            return List.of();
        }
        String[] read = new String[given.size()];
        for (int i = 0; i < read.length; i++) {
            read[i] = part.read(given.get(i));
        }
        return List.of(read);
    }

    private static String usable(@Nullable String name, String what) throws IOException {
        if (name == null || NameForm.key(name).isEmpty()) {
            throw new IOException("'" + name + "' is not a usable " + what);
        }
        if (name.length() > MAX_NAME) {
            throw new IOException("a " + what + " of " + name.length() + " characters; the most is " + MAX_NAME);
        }
        return name;
    }

    /** Articles are searched for single words in lower case, so nothing else would ever be found. */
    private static String word(@Nullable String context) throws IOException {
        if (isBlank(context) || String.valueOf(context).strip().chars().anyMatch(Character::isWhitespace)) {
            throw new IOException("'" + context + "' is not a single word, as each entry of context must be");
        }
        return String.valueOf(context).strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private interface Part {
        String read(@Nullable String given) throws IOException;
    }
}
