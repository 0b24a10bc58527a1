package io.quotewire.processor.event;

import io.quotewire.streaming.contract.Change;

/**
 * A quote or a mention that is published, or about to be: an event that stands until it is retracted. {@link Digest}
 * tells whether two of one id say the same, {@link ChangeSet} what is to be done where they do not.
 *
 * @param id of the event
 * @param contentHash of all that it says, where it stands and of what article too; see {@link Digest#ofJson}
 * @param event without its stamp: change, revision, times and extractor are set when it is sent, by
 *     {@code article.EventRecords}
 * @param <E> {@code QuoteEvent} or {@code MentionEvent}
 */
public record HashedEvent<E>(String id, long contentHash, E event) {
    /** Stands for the change of an event until one is sent. It is part of the hash, so it stays as it is. */
    public static final Change UNSENT = Change.PUBLISHED;
}
