package io.quotewire.processor.memory;

import io.quotewire.processor.event.ArticleEvents;
import io.quotewire.processor.event.Digest;
import io.quotewire.processor.event.PublicationState;
import io.quotewire.streaming.contract.ArticleVersion;
import io.quotewire.streaming.contract.Origin;
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
     * @param derived how the events were made
     * @param events all that was published of it; their text is empty where nothing stands, and where it was remembered
     *     before words were
     */
    record Remembered(
            String contentHash,
            long expiresAt,
            ArticleVersion version,
            PublicationState state,
            long generation,
            Origin origin,
            Derivation derived,
            ArticleEvents events)
            implements Memory {

        /** What the events were made of. */
        public Provenance provenance() {
            return derived.provenance();
        }

        /** Whether it stands as people had it taken down: of all else that is published something counts. */
        public boolean isErased() {
            return state == PublicationState.PUBLISHED && events.isNothing();
        }

        public Remembered withProvenance(Provenance other) {
            return with(expiresAt, version, derived.with(other));
        }

        /** Its record is not looked for any more. */
        Remembered givenUp() {
            return withProvenance(provenance().givenUp());
        }

        public Remembered withVersion(ArticleVersion newest) {
            return with(expiresAt, newest, derived);
        }

        Remembered until(long later) {
            return with(later, version, derived);
        }

        private Remembered with(long until, ArticleVersion newest, Derivation other) {
            return new Remembered(contentHash, until, newest, state, generation, origin, other, events);
        }
    }

    /**
     * How the events of an article were made.
     *
     * @param extractor version of the extractor that they come from
     * @param minimumConfidence what the contribution was counted with
     * @param provenance what they were made of
     */
    record Derivation(String extractor, double minimumConfidence, Provenance provenance) {
        Derivation with(Provenance other) {
            return new Derivation(extractor, minimumConfidence, other);
        }
    }

    /**
     * After it the article is archived: a re-send is known for what it is, a correction can no longer be applied. An
     * erasure can: what stands of the article is read from the topics of events.
     */
    record Archived(String contentHash, long expiresAt) implements Memory {}
}
