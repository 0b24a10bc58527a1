package io.quotewire.core.cue;

/** How a cue names the one who is told. */
public enum Recipient {
    /** It names nobody: "he insisted". */
    NONE,
    /** As its object: "she told reporters". */
    DIRECT,
    /** As its object or not at all: "she warned (them) that". */
    OPTIONAL,
    /** Behind "to": "he said to reporters". */
    TO,
    /** Behind "with": "he agreed with her that". */
    WITH,
    /** Behind "of": "she inquired of them". */
    OF
}
