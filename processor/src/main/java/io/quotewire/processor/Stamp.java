package io.quotewire.processor;

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
record Stamp(long revision, @Nullable Instant ingestedAt, Instant extractedAt, String extractor) {

    QuoteEvent on(QuoteEvent quote, Change change) {
        return new QuoteEvent(
                quote.schemaVersion(),
                quote.id(),
                quote.passageId(),
                change,
                quote.articleId(),
                revision,
                quote.url(),
                quote.publisher(),
                quote.title(),
                quote.publishedAt(),
                quote.publishedAtAssumed(),
                ingestedAt,
                extractedAt,
                quote.language(),
                quote.type(),
                quote.text(),
                quote.start(),
                quote.end(),
                quote.prefix(),
                quote.suffix(),
                quote.statement(),
                quote.speaker(),
                quote.speakerId(),
                quote.speakerKind(),
                quote.speakerRole(),
                quote.coSpeakers(),
                quote.speakerText(),
                quote.speakerStart(),
                quote.speakerEnd(),
                quote.cue(),
                quote.cueStart(),
                quote.cueEnd(),
                quote.about(),
                quote.confidence(),
                quote.fingerprint(),
                extractor);
    }

    MentionEvent on(MentionEvent mention, Change change) {
        return new MentionEvent(
                mention.schemaVersion(),
                mention.id(),
                change,
                mention.articleId(),
                revision,
                mention.url(),
                mention.publisher(),
                mention.publishedAt(),
                mention.publishedAtAssumed(),
                ingestedAt,
                mention.type(),
                mention.entity(),
                mention.entityId(),
                mention.role(),
                mention.count(),
                mention.spans(),
                mention.quotesDirect(),
                mention.quotesMixed(),
                mention.quotesIndirect(),
                mention.about(),
                extractor);
    }
}
