package io.quotewire.core.entity.resolve;

import io.quotewire.core.aside.Designation;
import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.catalogue.CatalogueEntry;
import io.quotewire.core.entity.catalogue.EntityCatalogue;
import io.quotewire.core.entity.catalogue.NameForm;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.NameCase;
import io.quotewire.core.text.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Resolves each name of an article to an entity's name: the catalogue's if it knows the entity, otherwise the person's
 * full name or the longest form of the organisation or place, all in the form of {@link NameForm#published}. Immutable
 * once made.
 */
public final class EntityNames {
    private final String[] own;
    private final String[] names;
    private final @Nullable String[] ids;

    private EntityNames(String[] own, String[] names, @Nullable String[] ids) {
        this.own = own;
        this.names = names;
        this.ids = ids;
    }

    /**
     * Resolves the names of an article.
     *
     * @param spans the names
     * @param person the full name of the person to whom span i refers, whatever its type; empty if it refers to no
     *     person
     * @param designations what brackets said of names that are left out of the text
     */
    public static EntityNames of(
            Tokens tokens,
            EntitySpans spans,
            IntFunction<Optional<String>> person,
            EntityCatalogue catalogue,
            List<Designation> designations) {
        String[] names = new String[spans.size()];
        @Nullable CatalogueEntry[] entries = new CatalogueEntry[spans.size()];
        RepeatedNames repeated = RepeatedNames.of(tokens, spans);
        LongForms longForms = LongForms.of(tokens, spans, repeated, designations);
        Predicate<String> hasWord = new ArticleWords(tokens)::contains;
        for (int i = 0; i < names.length; i++) {
            Optional<String> fullName = person.apply(i);
            int first = repeated.first(i);
            if (first < i && fullName.equals(person.apply(first))) {
                names[i] = names[first];
                entries[i] = entries[first];
            } else if (fullName.isPresent() || spans.type(i) == EntityType.PERSON) {
                String full = fullName.isPresent() ? fullName.get() : NameForm.bare(spans.words(tokens, i));
                names[i] = NameForm.published(full);
                entries[i] =
                        catalogue.find(names[i], EntityType.PERSON, hasWord).orElse(null);
            } else {
                String longest = NameForm.published(longForms.of(i));
                names[i] = spans.type(i) == EntityType.LOCATION ? NameCase.ofPlace(longest) : longest;
                String here = spans.words(tokens, i);
                CatalogueEntry entry =
                        catalogue.find(names[i], spans.type(i), hasWord).orElse(null);
                entries[i] = entry != null || here.equals(names[i])
                        ? entry
                        : catalogue.find(here, spans.type(i), hasWord).orElse(null);
            }
        }
        return known(names, entries, PlaceQualifiers.of(tokens, spans, entries));
    }

    private static EntityNames known(String[] own, @Nullable CatalogueEntry[] entries, PlaceQualifiers qualifiers) {
        String[] names = own.clone();
        @Nullable String[] ids = new String[names.length];
        for (int i = 0; i < names.length; i++) {
            CatalogueEntry entry = entries[i];
            if (entry != null && !qualifiers.deny(i, entry)) {
                names[i] = entry.name();
                ids[i] = entry.id();
            }
        }
        return new EntityNames(own, names, ids);
    }

    /** The article's own name for span {@code i}, whatever the catalogue calls it. */
    public String own(int i) {
        return own[i];
    }

    /** The resolved name of span {@code i}. */
    public String name(int i) {
        return names[i];
    }

    /** The catalogue's id of the entity that span {@code i} names; empty if the catalogue does not know it. */
    public Optional<String> id(int i) {
        return Optional.ofNullable(ids[i]);
    }
}
