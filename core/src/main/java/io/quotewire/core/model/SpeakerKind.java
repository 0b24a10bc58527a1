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
     * Somebody the article does not name: "an official who asked not to be identified", and "he" or "the official" if
     * that refers to that official. A reader may be able to name a few of these speakers.
     */
    UNNAMED,
    /**
     * It was not found out to whom the words refer: a pronoun, "Q.", or a phrase for somebody whom the article expects
     * its readers to know ("the minister" where no minister was introduced before), words that are not for a speaker.
     * Also if people removed the speaker and named no other.
     */
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
