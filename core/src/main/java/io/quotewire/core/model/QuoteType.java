package io.quotewire.core.model;

/** How the article renders the speech. */
public enum QuoteType {
    /** The speaker's own words, entirely between quote marks. */
    DIRECT,
    /** Reported speech with a quoted fragment; the span is the whole clause, including the marks within it. */
    MIXED,
    /** Reported speech without quote marks: "said that …", "according to …". */
    INDIRECT
}
