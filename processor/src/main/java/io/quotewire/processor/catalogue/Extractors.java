package io.quotewire.processor.catalogue;

import io.quotewire.core.Extractor;
import io.quotewire.core.NewsExtractor;
import io.quotewire.core.entity.catalogue.CatalogueEntry;
import io.quotewire.core.entity.catalogue.EntityCatalogue;
import io.quotewire.core.entity.tagger.EntityModel;
import java.util.Collection;

/** Makes extractors that know more entities, or fewer. Thread-safe. */
@FunctionalInterface
public interface Extractors {

    /**
     * An extractor that knows these beside those known from the start; an entity with the id of one of those replaces
     * it. Its version tells it from one that knows others.
     */
    Extractor knowing(Collection<CatalogueEntry> entries);

    /** Extractors with this model and, from the start, this catalogue. */
    static Extractors of(EntityModel model, EntityCatalogue known) {
        return entries -> NewsExtractor.of(model, entries.isEmpty() ? known : known.with(entries));
    }

    /** Extractors with what comes with the library. */
    static Extractors standard() {
        return of(EntityModel.english(), EntityCatalogue.shipped());
    }
}
