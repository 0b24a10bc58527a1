package io.quotewire.core.model;

/** What is known of the one who speaks. */
public enum SpeakerKind {
    /** A person with a name. */
    PERSON,
    /** A body or a group: a ministry, a company, the police, both men. */
    ORGANIZATION,
    /** Somebody the article does not name: "an official who asked not to be identified". */
    UNNAMED,
    /** Nobody can tell. */
    UNKNOWN
}
