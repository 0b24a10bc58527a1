package io.quotewire.core.cue;

/** What may stand beside a cue as the thing said. */
public enum Takes {
    /** Direct speech. */
    QUOTE,
    /** A clause with "that". */
    THAT,
    /** A clause without "that". */
    BARE,
    /** A clause with "whether", "how", "why", "what" and the like. */
    WH,
    /** An infinitive with "to". */
    TO,
    /** A form in -ing: "admitted taking". */
    ING,
    /** A noun phrase. */
    NP,
    /** A phrase with "about". */
    ABOUT,
    /** A phrase with "as". */
    AS,
    /** A phrase with "for". */
    FOR,
    /** A phrase with "of". */
    OF,
    /** A phrase with "with". */
    WITH
}
