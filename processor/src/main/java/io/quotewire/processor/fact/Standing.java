package io.quotewire.processor.fact;

/** How a version of an article stands. The names are part of stored hashes. */
public enum Standing {
    /** Its facts are published. */
    PUBLISHED,
    /** Taken back: no fact of it stands. */
    WITHDRAWN,
    /** In a language that is not extracted: no fact of it stands. */
    SKIPPED
}
