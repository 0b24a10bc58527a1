package io.quotewire.core.entity.catalogue;

import io.quotewire.core.model.EntityType;
import java.util.List;

/**
 * A known entity.
 *
 * @param id its unique id; not blank
 * @param name its name across articles; not blank
 * @param type what kind of entity it is
 * @param aliases its other names; the name itself need not be repeated
 * @param context words of which an article must contain at least one to mean this entity rather than a namesake; empty
 *     if the names suffice
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
