package io.quotewire.core.cue;

/** The kind of content that a cue reports. */
public enum CueKind {
    /** Something that was said or written. */
    STATEMENT,
    /** Something that was found out and made known: a poll shows, a court finds. */
    FINDING,
    /** Something that somebody holds to be true: they believe, they doubt. Usually they have said so. */
    VIEW,
    /** Knowledge, a feeling or a wish, which may never have been expressed. */
    ATTITUDE
}
