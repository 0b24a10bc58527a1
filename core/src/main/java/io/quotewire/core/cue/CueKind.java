package io.quotewire.core.cue;

/** What a cue reports. */
public enum CueKind {
    /** Something was said or written. */
    STATEMENT,
    /** Something was found out and made known: a poll shows, a court finds. */
    FINDING,
    /** What somebody holds to be true: they believe, they doubt. Most often they have said so. */
    VIEW,
    /** Knowledge, a feeling or a wish, which may never have been put into words. */
    ATTITUDE
}
