package io.quotewire.processor.event;

/** Whether the events of an article's version are published. The names are part of stored hashes. */
public enum PublicationState {
    /** Its events are published, unless people erased it. */
    PUBLISHED,
    /** Taken back: no event of it stands. */
    WITHDRAWN,
    /** In a language that is not extracted: no event of it stands. */
    SKIPPED
}
