package io.quotewire.processor.event;

import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.MentionEvent;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.contract.json.UnsentJson;
import java.util.Optional;

/**
 * A quote or a mention that is published, or about to be: an event that stands until it is retracted. {@link Digest}
 * tells whether two of one id say the same, {@link ChangeSet} what is to be done where they do not.
 *
 * @param id of the event
 * @param contentHash of all that it says, where it stands and of what article too; see {@link Digest#ofJson}
 * @param event without its stamp: change, revision, times and extractor are set when it is sent, by
 *     {@code article.EventRecords}
 * @param json of the event, of which the hash is; empty where it was published before
 * @param <E> {@code QuoteEvent} or {@code MentionEvent}
 */
public record HashedEvent<E>(String id, long contentHash, E event, Optional<UnsentJson> json) {
    /** Stands for the change of an event until one is sent. It is part of the hash, so it stays as it is. */
    public static final Change UNSENT = Change.PUBLISHED;

    /** A quote that is about to be published. */
    static HashedEvent<QuoteEvent> of(QuoteEvent quote) {
        return of(quote.id(), quote, UnsentJson.of(quote));
    }

    /** A mention that is about to be published. */
    static HashedEvent<MentionEvent> of(MentionEvent mention) {
        return of(mention.id(), mention, UnsentJson.of(mention));
    }

    /** An event that was published before. */
    public static <E> HashedEvent<E> published(String id, long contentHash, E event) {
        return new HashedEvent<>(id, contentHash, event, Optional.empty());
    }

    private static <E> HashedEvent<E> of(String id, E event, UnsentJson json) {
        return new HashedEvent<>(id, Digest.ofJson(json.toBytes()), event, Optional.of(json));
    }
}
