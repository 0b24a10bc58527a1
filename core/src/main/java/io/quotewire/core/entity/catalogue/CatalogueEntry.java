package io.quotewire.core.entity.catalogue;

import io.quotewire.core.model.EntityType;
import java.util.List;

/**
 * A known entity.
 *
 * @param id told apart by it from all others; not blank
 * @param name what it is called across articles; not blank
 * @param type what kind of entity it is
 * @param aliases what else it is called; the name counts by itself
 * @param context words of which an article has one at least where it means this entity and no namesake; empty where the
 *     names suffice
 */
public record CatalogueEntry(String id, String name, EntityType type, List<String> aliases, List<String> context) {

    public CatalogueEntry {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("an entity needs an id and a name");
        }
        name = NameForm.published(name);
        aliases = List.copyOf(aliases);
        context = List.copyOf(context);
    }
}
