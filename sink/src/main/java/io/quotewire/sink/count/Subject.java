package io.quotewire.sink.count;

import io.quotewire.core.model.EntityType;
import io.quotewire.streaming.contract.Count.Kind;
import io.quotewire.streaming.contract.Keys;
import org.jspecify.annotations.Nullable;

/**
 * Who or what is counted. Names are normalised as in keys, so two subjects are equal if the keys of their counts are.
 *
 * @param type absent for a publisher
 * @param aboutType with {@code about}, only for a pair of speaker and entity
 */
public record Subject(
        Kind kind,
        @Nullable EntityType type,
        String name,
        @Nullable EntityType aboutType,
        @Nullable String about) {

    public Subject {
        name = Keys.normal(name);
        about = about == null ? null : Keys.normal(about);
    }

    /** An entity, or a speaker of this type. */
    public static Subject of(Kind kind, EntityType type, String name) {
        return new Subject(kind, type, name, null, null);
    }

    /** A speaker, and an entity spoken of. */
    public static Subject pair(EntityType type, String speaker, EntityType aboutType, String about) {
        return new Subject(Kind.SPEAKER_ENTITY, type, speaker, aboutType, about);
    }

    /** A publisher, which has no type. */
    public static Subject publisher(String name) {
        return new Subject(Kind.PUBLISHER, null, name, null, null);
    }

    /** The beginning of the keys of its counts. */
    String key() {
        return Keys.subject(kind, type, name, aboutType, about);
    }
}
