package io.quotewire.processor.fact;

/**
 * A quote or a mention as it was published: an event that stands until it is retracted. {@link Digest} tells whether
 * two of one id say the same, {@link ChangeSet} what is to be done where they do not.
 *
 * @param id of the event
 * @param content hash of what it says; see {@link Digest#ofFact}
 * @param event without its stamp: change, revision, times and extractor belong to the moment, not to the fact
 * @param <E> {@code QuoteEvent} or {@code MentionEvent}
 */
public record Fact<E>(String id, long content, E event) {}
