package io.quotewire.streaming.contract;

/** Whether an event publishes or retracts its subject. */
public enum Change {
    /** The subject is valid from now on. */
    PUBLISHED,
    /** What was published under this id is no longer valid. */
    RETRACTED
}
