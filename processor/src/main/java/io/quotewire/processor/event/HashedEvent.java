package io.quotewire.processor.event;

/**
 * A quote or a mention as it was published: an event that stands until it is retracted. {@link Digest} tells whether
 * two of one id say the same, {@link ChangeSet} what is to be done where they do not.
 *
 * @param id of the event
 * @param contentHash of what it says; see {@link Digest#ofJson}
 * @param event without its stamp: change, revision, times and extractor belong to the moment at which it is sent, and
 *     mean nothing in this record, nor in one that is read back from memory, which is never hashed again: PUBLISHED is
 *     part of the hash
 * @param <E> {@code QuoteEvent} or {@code MentionEvent}
 */
public record HashedEvent<E>(String id, long contentHash, E event) {}
