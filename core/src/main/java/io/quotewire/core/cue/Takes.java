package io.quotewire.core.cue;

import java.util.EnumSet;
import java.util.Set;

/** The complements of a cue that can be its content. */
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
    /** A noun phrase for the subject matter: "praised the crew". */
    NP,
    /** A noun phrase for the content: "called for an inquiry". */
    PHRASE,
    /** A noun phrase that sums up or names what was said: "questioned the timing", "announced a sale". */
    SUMMARY,
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
    /** A phrase with "on" after an object: "blamed it on the rain". */
    ON,
    /** A phrase with "to" after an object: "attributed it to the rain". */
    TO_NOUN,
    /** A figure with "at" after an object: "put the toll at 14". */
    AT,
    /** A noun phrase with a figure: "forecast growth of 2%". */
    FIGURE,
    /** A phrase with "against" after an object: "warned them against it". */
    AGAINST,
    /** Any clause, even without a verb that is recognised: "said the crew back the plan". */
    ANY_CLAUSE,
    /** The speaker as object, "as" and a participle: "quoted her as saying". */
    AS_SAYING,
    /** The cue's clause itself follows "as", beside the content: "as she put it". */
    AS_CLAUSE,
    /** An object and a quoted label: "called it “a shame”". */
    LABEL,
    /** The title of a work: "a book called “The Long Way Home”". */
    TITLE,
    /** A work that the subject creates or performs: "wrote “The Long Way Home” in 1987". */
    WORK,
    /** The cue is an adjective after "be": "is adamant that". */
    ADJECTIVE,
    /** An object and anything that is said of it; follows from the others of which {@link #PREDICATES} consists. */
    PREDICATE;

    /** What can follow an object as its predicate. */
    static final Set<Takes> PREDICATES = EnumSet.of(AS, FOR, OF, WITH, ON, TO_NOUN, AT, AGAINST, LABEL);
}
