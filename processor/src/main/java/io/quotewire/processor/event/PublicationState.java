package io.quotewire.processor.event;

/** Whether the events of an article's version are published. The constants' names are part of stored hashes. */
public enum PublicationState {
    /** Its events are published, unless people took it down. */
    PUBLISHED,
    /** Withdrawn by its publisher: none of its events is published. */
    WITHDRAWN,
    /** In a language that is not extracted: none of its events is published. */
    SKIPPED
}
