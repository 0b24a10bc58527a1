package io.quotewire.core.evaluation;

/** The quantities that are counted for each article. */
enum Counted {
    /** Annotated passages in double quotes, of three words or more, with a speaker. */
    PASSAGES_GOLD,
    /** Extracted passages of this kind. */
    PASSAGES_EXTRACTED,
    FOUND,
    JOINT,
    STRICT,
    NAMED,
    NAMED_RIGHT,
    PRONOUNS,
    PRONOUNS_RIGHT,
    /** Passages of one to three words that are not speech. */
    SHORT,
    SHORT_LEFT,
    /** All annotated contents, including indirect speech. */
    CONTENTS_GOLD,
    CONTENTS_EXTRACTED,
    EXACT,
    OVERLAP,
    /** Matched contents with an annotated speaker. */
    SPEAKERS,
    SPEAKERS_RIGHT,
    /** In code points. */
    CHARS_GOLD,
    CHARS_EXTRACTED,
    CHARS_BOTH
}
