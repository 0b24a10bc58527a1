package io.quotewire.app.correct;

import io.quotewire.core.entity.catalogue.NameForm;
import io.quotewire.core.model.EntityType;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Count.Kind;
import io.quotewire.streaming.contract.Keys;
import java.util.stream.Stream;

/** The keys of a name's total counts, with the name in its published form. */
final class CountKeys {
    private CountKeys() {}

    static String ofPublisher(String name) {
        return Keys.count(Kind.PUBLISHER, null, name, null, null, Count.TOTAL);
    }

    /** As an entity of this type, and as a speaker. */
    static Stream<String> of(String name, EntityType type) {
        return Stream.of(Kind.ENTITY, Kind.SPEAKER)
                .map(kind -> Keys.count(kind, type, NameForm.published(name), null, null, Count.TOTAL));
    }

    /** The same for all types. */
    static Stream<String> ofEntities(String name) {
        return Stream.of(EntityType.values()).flatMap(type -> of(name, type));
    }
}
