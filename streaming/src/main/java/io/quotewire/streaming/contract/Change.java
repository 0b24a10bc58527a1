package io.quotewire.streaming.contract;

/** What an event says of its subject. */
public enum Change {
    /** It stands from now on. */
    PUBLISHED,
    /** What was published under this id no longer stands. */
    RETRACTED
}
