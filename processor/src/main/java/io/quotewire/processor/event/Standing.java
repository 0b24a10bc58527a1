package io.quotewire.processor.event;

/** How a version of an article stands. The names are part of stored hashes. */
public enum Standing {
    /** Its events are published, unless people erased it. */
    PUBLISHED,
    /** Taken back: no event of it stands. */
    WITHDRAWN,
    /** In a language that is not extracted: no event of it stands. */
    SKIPPED
}
