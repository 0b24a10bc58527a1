package io.quotewire.core.model;

import org.jspecify.annotations.Nullable;

/** What is known of the one who speaks. */
public enum SpeakerKind {
    /** A person with a name. */
    PERSON,
    /** An organisation with a name: a ministry, a company, a party. */
    ORGANIZATION,
    /**
     * An organisation or a group that goes by its words, since the article gives it no name: the company, police, both
     * men.
     */
    GROUP,
    /**
     * Somebody the article does not name: "an official who asked not to be identified", and "he" who is that official.
     * It is what is left where no resolver made a name of the words, and what a capital is that names nobody ("the
     * Senator"); so somebody may be so whom a reader can name.
     */
    UNNAMED,
    /**
     * Nobody can tell whom the words mean: a pronoun, "Q."; or people took the speaker away and named no other.
     */
    UNKNOWN;

    /** The kind of a speaker who is an entity of this type; null is nobody, who is unknown. */
    public static SpeakerKind of(@Nullable EntityType type) {
        if (type == null) {
            return UNKNOWN;
        }
        return type == EntityType.PERSON ? PERSON : ORGANIZATION;
    }

    /** Whether the speaker is one whom a name tells from others, in whatever article. */
    public boolean isNamed() {
        return this == PERSON || this == ORGANIZATION;
    }

    /** The type of the entity that such a speaker is unless the article mentions it as another: Kenya is a place. */
    public EntityType naturalType() {
        return this == PERSON ? EntityType.PERSON : EntityType.ORGANIZATION;
    }
}
