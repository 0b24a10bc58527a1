package io.quotewire.core.evaluation;

/** What is counted, article by article. */
enum Counted {
    /** Passages in double quotes, of three words or more, that somebody said. */
    PASSAGES_GOLD,
    /** The same, as extracted. */
    PASSAGES_EXTRACTED,
    FOUND,
    JOINT,
    STRICT,
    NAMED,
    NAMED_RIGHT,
    PRONOUNS,
    PRONOUNS_RIGHT,
    /** Passages of one to three words that nobody said. */
    SHORT,
    SHORT_LEFT,
    /** All contents, indirect too. */
    CONTENTS_GOLD,
    CONTENTS_EXTRACTED,
    EXACT,
    OVERLAP,
    /** Matched contents that have a speaker. */
    SPEAKERS,
    SPEAKERS_RIGHT,
    /** Code points. */
    CHARS_GOLD,
    CHARS_EXTRACTED,
    CHARS_BOTH
}
