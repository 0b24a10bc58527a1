package io.quotewire.processor.memory;

import io.quotewire.processor.event.ArticleEvents;
import io.quotewire.processor.event.Contribution;
import io.quotewire.processor.event.Digest;
import io.quotewire.processor.event.HashedEvent;
import io.quotewire.processor.event.PublicationState;
import io.quotewire.processor.event.TextSketch;
import io.quotewire.streaming.contract.ArticleVersion;
import io.quotewire.streaming.contract.MentionEvent;
import io.quotewire.streaming.contract.Origin;
import io.quotewire.streaming.contract.QuoteEvent;
import java.util.List;
import java.util.Optional;

/** What the processor knows of an article it has seen. */
public sealed interface Memory {

    /** Hash of what the article said; see {@link Digest#ofContent}. */
    String contentHash();

    /** When it is to shrink or to go, in milliseconds since 1970. */
    long expiresAt();

    /** All that was published of it; empty where it is archived. */
    default Optional<Remembered> remembered() {
        return this instanceof Remembered remembered ? Optional.of(remembered) : Optional.empty();
    }

    /**
     * Within the correction window: enough to retract what was published.
     *
     * @param generation how often this article has changed, from 1
     * @param extractor version of the extractor that the events come from
     * @param minimumConfidence what the contribution was counted with
     * @param text the words of what stands; empty where nothing does, and where it was remembered before words were
     * @param provenance what the events were made of
     */
    record Remembered(
            String contentHash,
            long expiresAt,
            ArticleVersion version,
            PublicationState state,
            long generation,
            Origin origin,
            String extractor,
            double minimumConfidence,
            Provenance provenance,
            Contribution contribution,
            List<HashedEvent<QuoteEvent>> quotes,
            List<HashedEvent<MentionEvent>> mentions,
            Optional<TextSketch> text)
            implements Memory {

        public Remembered {
            quotes = List.copyOf(quotes);
            mentions = List.copyOf(mentions);
        }

        public ArticleEvents events() {
            return new ArticleEvents(quotes, mentions, contribution, text);
        }

        /** Whether it stands as people had it taken down: of all else that is published something counts. */
        public boolean isErased() {
            return state == PublicationState.PUBLISHED
                    && contribution.equals(Contribution.NOTHING)
                    && quotes.isEmpty()
                    && mentions.isEmpty();
        }

        public Remembered withProvenance(Provenance other) {
            return with(expiresAt, version, other);
        }

        /** Its record is not looked for any more. */
        Remembered givenUp() {
            return withProvenance(provenance.givenUp());
        }

        public Remembered withVersion(ArticleVersion newest) {
            return with(expiresAt, newest, provenance);
        }

        Remembered until(long later) {
            return with(later, version, provenance);
        }

        private Remembered with(long until, ArticleVersion newest, Provenance other) {
            return new Remembered(
                    contentHash,
                    until,
                    newest,
                    state,
                    generation,
                    origin,
                    extractor,
                    minimumConfidence,
                    other,
                    contribution,
                    quotes,
                    mentions,
                    text);
        }
    }

    /**
     * After it the article is archived: a re-send is known for what it is, a correction can no longer be applied. An
     * erasure can: what stands of the article is read from the topics of events.
     */
    record Archived(String contentHash, long expiresAt) implements Memory {}
}
