package io.quotewire.processor.fact;

/**
 * A quote or a mention as it was published.
 *
 * @param id of the event
 * @param content hash of what it says; see {@link Digest#ofFact}
 * @param event without its stamp: change, revision, times and extractor belong to the moment, not to the fact
 * @param <E> {@code QuoteEvent} or {@code MentionEvent}
 */
public record Fact<E>(String id, long content, E event) {}
