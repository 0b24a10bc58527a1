package io.quotewire.core.words;

/** The closed word classes, which bound phrases and clauses; all other words are {@link #OPEN}. */
public enum WordClass {
    DETERMINER,
    POSSESSIVE,
    SUBJECT_PRONOUN,
    RELATIVE,
    OBJECT_PRONOUN,
    PREPOSITION,
    CONJUNCTION,
    SUBORDINATOR,
    AUXILIARY,
    ADVERB,
    /** Days and periods of time, which occur beside subjects but are not subjects. */
    TIME,
    /** Open-class words: nouns, verbs, adjectives, names, numbers. */
    OPEN,
    /** Tokens that are not words. */
    PUNCTUATION
}
