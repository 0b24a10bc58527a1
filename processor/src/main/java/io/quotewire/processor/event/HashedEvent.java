package io.quotewire.processor.event;

import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.MentionEvent;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.contract.json.UnsentJson;
import java.util.Optional;

/**
 * A quote or mention that is published or about to be, with a hash of its content. The hash ({@link Digest}) shows
 * whether two events with the same id are equal; {@link ChangeSet} decides what to do if they are not.
 *
 * @param id of the event
 * @param contentHash of its whole content, including position and article; see {@link Digest#ofJson}
 * @param event without its stamp: change, revision, times and extractor are set when it is sent, by {@code
 *     article.EventRecords}
 * @param json the event as JSON, from which the hash was computed; empty if it was published before
 * @param <E> {@code QuoteEvent} or {@code MentionEvent}
 */
public record HashedEvent<E>(String id, long contentHash, E event, Optional<UnsentJson> json) {
    /**
     * Placeholder for the change of an event that has not been sent. It is part of the hash, so it must never be
     * altered.
     */
    public static final Change UNSENT = Change.PUBLISHED;

    /** A quote to be published. */
    static HashedEvent<QuoteEvent> of(QuoteEvent quote) {
        return of(quote.id(), quote, UnsentJson.of(quote));
    }

    /** A mention to be published. */
    static HashedEvent<MentionEvent> of(MentionEvent mention) {
        return of(mention.id(), mention, UnsentJson.of(mention));
    }

    /** An event that was published before. */
    public static <E> HashedEvent<E> published(String id, long contentHash, E event) {
        return new HashedEvent<>(id, contentHash, event, Optional.empty());
    }

    private static <E> HashedEvent<E> of(String id, E event, UnsentJson json) {
        return new HashedEvent<>(id, Digest.ofJson(json), event, Optional.of(json));
    }
}
