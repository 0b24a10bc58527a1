package io.quotewire.core.cue;

/** How a cue takes the addressee. */
public enum Recipient {
    /** Not at all: "he insisted". */
    NONE,
    /** As its object: "she told reporters". */
    DIRECT,
    /** As an optional object: "she warned (them) that". */
    OPTIONAL,
    /** After "to": "he said to reporters". */
    TO,
    /** After "with": "he agreed with her that". */
    WITH,
    /** After "of": "she inquired of them". */
    OF
}
