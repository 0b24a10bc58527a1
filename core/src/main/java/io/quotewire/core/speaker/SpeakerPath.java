package io.quotewire.core.speaker;

/** By what way the words of a source led to a speaker. */
public enum SpeakerPath {
    /** A person's name in the source. */
    NAME,
    /** The name of an organisation or a place in the source. */
    ORGANIZATION,
    /** A capitalised word that no name was found in. */
    CAPITAL,
    /** "He" or "she". */
    PRONOUN,
    /** "The senator", "the company": the only one the noun fits; "the Spaniard", "it", "they": the one in focus. */
    NOUN,
    /** A noun phrase without a name. */
    PHRASE,
    /** A pronoun or a label of which nobody can tell whom it means, or by what name: "he" who is "an official". */
    UNTOLD
}
