package io.quotewire.processor.fact;

import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.MentionEvent;
import io.quotewire.streaming.contract.QuoteEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an event says of the moment at which a fact was published or retracted, rather than of the fact.
 *
 * @param revision of the version that caused it
 * @param ingestedAt of the version that caused it
 * @param extractedAt when this program did it
 * @param extractor version of the extractor at work
 */
public record Stamp(long revision, @Nullable Instant ingestedAt, Instant extractedAt, String extractor) {

    public QuoteEvent on(QuoteEvent quote, Change change) {
        return quote.stamped(change, revision, ingestedAt, extractedAt, extractor);
    }

    public MentionEvent on(MentionEvent mention, Change change) {
        return mention.stamped(change, revision, ingestedAt, extractor);
    }
}
