package io.quotewire.processor.catalogue;

import io.quotewire.core.Extractor;
import io.quotewire.core.NewsExtractor;
import io.quotewire.core.entity.catalogue.CatalogueEntry;
import io.quotewire.core.entity.catalogue.EntityCatalogue;
import io.quotewire.core.entity.tagger.EntityModel;
import java.util.Collection;

/** A factory of extractors that know a given set of entities. Thread-safe. */
@FunctionalInterface
public interface Extractors {

    /**
     * An extractor that knows these entities in addition to the built-in ones; an entity replaces a built-in one with
     * the same id. Its version differs from that of an extractor that knows other entities.
     */
    Extractor knowing(Collection<CatalogueEntry> entries);

    /** Extractors with this model and this built-in catalogue. */
    static Extractors of(EntityModel model, EntityCatalogue known) {
        return entries -> NewsExtractor.of(model, entries.isEmpty() ? known : known.with(entries));
    }

    /** Extractors with the model and the catalogue that come with the library. */
    static Extractors standard() {
        return of(EntityModel.english(), EntityCatalogue.shipped());
    }
}
