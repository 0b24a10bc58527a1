package io.quotewire.processor.memory;

import io.quotewire.processor.event.ArticleEvents;
import io.quotewire.processor.event.Digest;
import io.quotewire.processor.event.PublicationState;
import io.quotewire.streaming.contract.Origin;
import io.quotewire.streaming.version.ReceivedVersion;
import java.util.Optional;

/** What the processor remembers about an article. */
public sealed interface Memory {

    /** Hash of the article's content; see {@link Digest#ofContent}. */
    String contentHash();

    /** When it is to be archived or deleted, in milliseconds since 1970. */
    long expiresAt();

    /** What is remembered within the correction window; empty if the article is archived. */
    default Optional<Remembered> remembered() {
        return this instanceof Remembered remembered ? Optional.of(remembered) : Optional.empty();
    }

    /**
     * An article within the correction window: enough to retract what was published.
     *
     * @param generation how often this article has changed, from 1
     * @param derived how the events were made
     * @param events everything that is published of it; their text is empty if nothing is published, and if they were
     *     remembered before texts were
     */
    record Remembered(
            String contentHash,
            long expiresAt,
            ReceivedVersion version,
            PublicationState state,
            long generation,
            Origin origin,
            Derivation derived,
            ArticleEvents events)
            implements Memory {

        /** What the events were made from. */
        public Provenance provenance() {
            return derived.provenance();
        }

        /** Whether it has been taken down by people: any other published article counts for something. */
        public boolean isErased() {
            return state == PublicationState.PUBLISHED && events.isNothing();
        }

        public Remembered withProvenance(Provenance other) {
            return with(expiresAt, version, derived.with(other));
        }

        /** A copy whose record is no longer to be looked for. */
        Remembered givenUp() {
            return withProvenance(provenance().givenUp());
        }

        public Remembered withVersion(ReceivedVersion newest) {
            return with(expiresAt, newest, derived);
        }

        Remembered until(long later) {
            return with(later, version, derived);
        }

        private Remembered with(long until, ReceivedVersion newest, Derivation other) {
            return new Remembered(contentHash, until, newest, state, generation, origin, other, events);
        }
    }

    /**
     * How the events of an article were derived.
     *
     * @param extractor version of the extractor
     * @param minimumConfidence the minimum confidence applied to the contribution
     * @param provenance what they were made from
     */
    record Derivation(String extractor, double minimumConfidence, Provenance provenance) {
        Derivation with(Provenance other) {
            return new Derivation(extractor, minimumConfidence, other);
        }
    }

    /**
     * An article after the correction window: a re-send is recognised, but a correction can no longer be applied. A
     * takedown can, by reading what is published of the article from the event topics.
     */
    record Archived(String contentHash, long expiresAt) implements Memory {}
}
