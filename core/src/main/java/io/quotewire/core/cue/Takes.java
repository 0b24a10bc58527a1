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
    /** A noun phrase, whom or what it is about: "praised the crew". */
    NP,
    /** A noun phrase that tells what was said: "called for an inquiry". */
    PHRASE,
    /** A phrase with "about". */
    ABOUT,
    /** A phrase with "as". */
    AS,
    /** A phrase with "for". */
    FOR,
    /** A phrase with "of". */
    OF,
    /** A phrase with "with". */
    WITH,
    /** A phrase with "on" behind an object: "blamed it on the rain". */
    ON,
    /** A phrase with "to" behind an object: "attributed it to the rain". */
    TO_NOUN,
    /** A figure with "at" behind an object: "put the toll at 14". */
    AT,
    /** A clause of any shape, one in which no verb is known too: "said the crew back the plan". */
    ANY_CLAUSE,
    /** One who speaks, "as" and a participle: "quoted her as saying". */
    AS_SAYING,
    /** Itself a clause with "as" beside what is said: "as she put it". */
    AS_CLAUSE,
    /** An object and a label between marks: "called it “a shame”". */
    LABEL,
    /** The title of a work: "a book called “The Long Way Home”". */
    TITLE,
    /** A work that the subject makes or performs: "wrote “The Long Way Home” in 1987". */
    WORK,
    /** No verb but an adjective behind "be": "is adamant that". */
    ADJECTIVE
}
