package io.quotewire.core.speaker.resolution;

/** How the words of a source led to its speaker. */
public enum SpeakerPath {
    /** A person's name in the source. */
    NAME,
    /** The name of an organisation or a location in the source. */
    ORGANIZATION,
    /** A capitalised word that was not tagged as a name. */
    CAPITAL,
    /** "He" or "she". */
    PRONOUN,
    /** "The senator", "the company": the only match for the noun; "the Spaniard", "it", "they": the one in focus. */
    NOUN,
    /** A noun phrase without a name. */
    PHRASE,
    /** A pronoun or a label that cannot be resolved, or not to a name: "he" for "an official". */
    UNRESOLVED
}
