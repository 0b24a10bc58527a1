package io.quotewire.core.model;

/** How speech is reported. */
public enum QuoteType {
    /** The speaker's own words, wholly between quote marks. */
    DIRECT,
    /** Reported speech with a quoted fragment inside; the span is the whole clause, with the marks inside it. */
    MIXED,
    /** Reported speech without quote marks: "said that …", "according to …". */
    INDIRECT
}
