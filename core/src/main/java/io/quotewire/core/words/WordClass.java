package io.quotewire.core.words;

/** The closed classes of words, which bound phrases and clauses; all other words are {@link #OPEN}. */
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
    /** Days and stretches of time, which stand beside subjects and are none. */
    TIME,
    /** Words of open classes: nouns, verbs, adjectives, names, numbers. */
    OPEN,
    /** Anything but a word. */
    PUNCTUATION
}
