package io.quotewire.streaming.catalogue;

import io.quotewire.core.EntityType;
import io.quotewire.core.entity.catalogue.CatalogueEntry;
import io.quotewire.streaming.contract.Json;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A known entity as JSON: a line of a catalogue file.
 *
 * @param id told apart by it from all others
 * @param name what it is called across articles
 * @param type what kind of entity it is
 * @param aliases what else it is called; may be absent
 * @param context words of which an article has one where it means this entity and no namesake; may be absent
 */
public record CatalogueRecord(
        @Nullable String id,
        @Nullable String name,
        @Nullable EntityType type,
        @Nullable List<String> aliases,
        @Nullable List<String> context) {

    /**
     * Reads one entity.
     *
     * @throws IOException if it is no JSON object with an id, a name and a type; the message says what is wrong
     */
    public static CatalogueEntry read(byte[] json) throws IOException {
        CatalogueRecord read = Json.read(json, CatalogueRecord.class);
        if (read.id == null || read.id.isBlank() || read.name == null || read.name.isBlank() || read.type == null) {
            throw new IOException("an entity needs an id, a name and a type");
        }
        return new CatalogueEntry(
                read.id,
                read.name,
                read.type,
                read.aliases == null ? List.of() : read.aliases,
                read.context == null ? List.of() : read.context);
    }
}
