package io.quotewire.core.direct.passage;

/** Where the attributing words are, relative to the passage. */
public enum Place {
    /** Before the passage: Hill said "…". */
    AHEAD,
    /** After the passage: "…," Hill said. */
    BEHIND,
    /** In an adjacent sentence, or with an adjacent passage. */
    BESIDE
}
