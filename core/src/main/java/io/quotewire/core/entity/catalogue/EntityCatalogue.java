package io.quotewire.core.entity.catalogue;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.WordList;
import io.quotewire.core.version.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Known entities, indexed by their names and aliases. Immutable and thread-safe: a change creates a new catalogue with
 * its own version.
 */
public final class EntityCatalogue {
    private static final int VERSION_BYTES = 8;

    private final SortedMap<String, CatalogueEntry> byId;
    private final Map<String, List<CatalogueEntry>> byForm;
    /** The types of the known entities; names of other types are not looked up. */
    private final Set<EntityType> types;

    private final String version;

    private EntityCatalogue(SortedMap<String, CatalogueEntry> byId) {
        this.byId = byId;
        this.byForm = index(byId.values());
        this.types = byId.isEmpty()
                ? Set.of()
                : EnumSet.copyOf(
                        byId.values().stream().map(CatalogueEntry::type).toList());
        this.version = hash(byId.values());
    }

    /** A catalogue without entities. */
    public static EntityCatalogue empty() {
        return new EntityCatalogue(new TreeMap<>());
    }

    /** The catalogue that ships with the library: countries, capitals and large international organisations. */
    public static EntityCatalogue shipped() {
        return Shipped.CATALOGUE;
    }

    /** This catalogue with the entries added; an entry with a known id replaces the existing one. */
    public EntityCatalogue with(Collection<CatalogueEntry> entries) {
        SortedMap<String, CatalogueEntry> all = new TreeMap<>(byId);
        entries.forEach(entry -> all.put(entry.id(), entry));
        return new EntityCatalogue(all);
    }

    /** This catalogue without the entities with these ids; unknown ids are ignored. */
    public EntityCatalogue without(Collection<String> ids) {
        SortedMap<String, CatalogueEntry> rest = new TreeMap<>(byId);
        rest.keySet().removeAll(List.copyOf(ids));
        return new EntityCatalogue(rest);
    }

    /**
     * The entity with this name.
     *
     * @param form the name as in an article; case, dots, a leading "the" and a possessive are ignored
     * @param hasWord whether the article contains a lower-case word, to distinguish namesakes
     */
    public Optional<CatalogueEntry> find(String form, EntityType type, Predicate<String> hasWord) {
        List<CatalogueEntry> known = types.contains(type) ? byForm.get(NameForm.key(form)) : null;
        if (known == null) {
            return Optional.empty();
        }
        CatalogueEntry found = null;
        for (CatalogueEntry entry : known) {
            if (entry.type() != type) {
                continue;
            }
            if (entry.context().isEmpty()) {
                found = found == null ? entry : found;
            } else if (hasAny(entry.context(), hasWord)) {
                return Optional.of(entry);
            }
        }
        return Optional.ofNullable(found);
    }

    private static boolean hasAny(List<String> words, Predicate<String> hasWord) {
        for (String word : words) {
            if (hasWord.test(word)) {
                return true;
            }
        }
        return false;
    }

    public int size() {
        return byId.size();
    }

    /** A hash of all entries: catalogues with the same version give the same answers. */
    public String version() {
        return version;
    }

    private static Map<String, List<CatalogueEntry>> index(Collection<CatalogueEntry> entries) {
        Map<String, List<CatalogueEntry>> index = new HashMap<>();
        for (CatalogueEntry entry : entries) {
            enter(index, entry.name(), entry);
            entry.aliases().forEach(alias -> enter(index, alias, entry));
        }
        return index;
    }

    private static void enter(Map<String, List<CatalogueEntry>> index, String form, CatalogueEntry entry) {
        index.computeIfAbsent(NameForm.key(form), key -> new ArrayList<>(1)).add(entry);
    }

    private static String hash(Collection<CatalogueEntry> entries) {
        MessageDigest digest = Sha256.digest();
        for (CatalogueEntry entry : entries) {
            digest.update(entry.toString().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
        }
        return HexFormat.of().formatHex(digest.digest(), 0, VERSION_BYTES);
    }

    private static final class Shipped {
        static final EntityCatalogue CATALOGUE = empty().with(
                        WordList.read(EntityCatalogue.class, "entities.tsv").stream()
                                .map(Shipped::entry)
                                .toList());

        private static CatalogueEntry entry(String line) {
            List<String> columns = List.of(line.split("\t", -1));
            return new CatalogueEntry(
                    columns.get(0),
                    columns.get(2),
                    EntityType.valueOf(columns.get(1)),
                    list(columns, 3),
                    list(columns, 4));
        }

        private static List<String> list(List<String> columns, int column) {
            return column >= columns.size() || columns.get(column).isBlank()
                    ? List.of()
                    : List.of(columns.get(column).split("\\|", -1));
        }
    }
}
