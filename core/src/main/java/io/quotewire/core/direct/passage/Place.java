package io.quotewire.core.direct.passage;

/** Where the words stand that tell who said a passage. */
public enum Place {
    /** Before the passage: Hill said "…". */
    AHEAD,
    /** Behind it: "…," Hill said. */
    BEHIND,
    /** In a sentence or with a passage beside it. */
    BESIDE
}
