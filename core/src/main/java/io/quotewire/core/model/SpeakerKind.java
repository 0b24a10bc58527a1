package io.quotewire.core.model;

import org.jspecify.annotations.Nullable;

/** What is known of a speaker. */
public enum SpeakerKind {
    /** A person with a name. */
    PERSON,
    /** An organisation with a name: a ministry, a company, a party. */
    ORGANIZATION,
    /** An organisation or group without a name in the article, known by its words: the company, police, both men. */
    GROUP,
    /**
     * Somebody the article does not name: "an official who asked not to be identified", and "he" if that refers to that
     * official. Also the result if no resolver found a name for the words, and for a capitalised noun that names nobody
     * ("the Senator"); so a reader may be able to name some of these speakers.
     */
    UNNAMED,
    /** Nobody can tell to whom the words refer (a pronoun, "Q."), or people removed the speaker and named no other. */
    UNKNOWN;

    /** The kind of a speaker who is an entity of this type; UNKNOWN if the type is null. */
    public static SpeakerKind of(@Nullable EntityType type) {
        if (type == null) {
            return UNKNOWN;
        }
        return type == EntityType.PERSON ? PERSON : ORGANIZATION;
    }

    /** Whether the speaker has a name that identifies them across articles. */
    public boolean isNamed() {
        return this == PERSON || this == ORGANIZATION;
    }

    /**
     * The entity type of a speaker of this kind, unless the article mentions them with another type: Kenya is a
     * location.
     */
    public EntityType naturalType() {
        return this == PERSON ? EntityType.PERSON : EntityType.ORGANIZATION;
    }
}
