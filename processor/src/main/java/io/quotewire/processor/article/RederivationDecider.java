package io.quotewire.processor.article;

import io.quotewire.processor.correction.Corrections;
import io.quotewire.processor.event.ArticleEvents;
import io.quotewire.processor.event.ChangeSet;
import io.quotewire.processor.event.Digest;
import io.quotewire.processor.event.PublicationState;
import io.quotewire.processor.memory.Memory;
import io.quotewire.processor.memory.Memory.Derivation;
import io.quotewire.processor.memory.Memory.Remembered;
import io.quotewire.processor.memory.Provenance;
import io.quotewire.streaming.contract.Origin;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.contract.header.Reprocess;
import io.quotewire.streaming.topology.RefusedException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides what becomes of an article that is remembered when its events are to be made anew: because what people
 * overrule has changed, or because its record was sent once more for that. The article itself has not changed: neither
 * its version does nor the time for which it can be corrected.
 */
final class RederivationDecider {
    private final ProcessorPolicy policy;
    private final EventMaker events;

    RederivationDecider(ProcessorPolicy policy, EventMaker events) {
        this.policy = policy;
        this.events = events;
    }

    /**
     * Makes its events anew, since corrections have changed.
     *
     * @return empty where it is not this record that stands
     * @throws RefusedException where the article cannot be extracted; what is published of it stands
     */
    Optional<Decision> corrected(Submission submission, Remembered before) throws RefusedException {
        return isOf(submission, before)
                ? Optional.of(made(submission, before, before.origin(), Outcome.CORRECTED, List.of()))
                : Optional.empty();
    }

    /**
     * Leaves nothing of an article of which no event may stand, for which no text is needed: people took it down, or
     * its publisher withdrew it, or it is not extracted. Of these two nothing stands that could be taken back.
     */
    Decision withoutEvents(Remembered before, Corrections corrections) {
        Set<Long> considered = corrections.considered(before.origin().articleId());
        return decision(
                before,
                before.origin(),
                new DerivedEvents(ArticleEvents.NONE, considered, 0),
                derivation(before.derived().extractor(), before.provenance().under(considered)),
                Outcome.ERASED,
                List.of());
    }

    /**
     * Makes its events anew where they are of another extractor. What is not known is not made of a copy: it waits, or
     * was refused or forgotten.
     *
     * @param origin what the copy says of the article
     * @throws RefusedException where the article cannot be extracted; what is published of it stands
     */
    Decision reprocessed(Submission submission, Optional<Memory> memory, Origin origin) throws RefusedException {
        List<String> flags = List.of(Reprocess.FLAG);
        if (!(memory.orElse(null) instanceof Remembered before)) {
            return Decision.nothingChanges(memory.isPresent() ? Outcome.SETTLED : Outcome.STALE, origin, flags);
        }
        if (!isOf(submission, before)) {
            return Decision.nothingChanges(Outcome.STALE, before.origin(), flags);
        }
        if (events.areCurrent(before, submission)) {
            return Decision.nothingChanges(Outcome.UNCHANGED, before.origin(), flags)
                    .remembering(before.withProvenance(new Provenance(
                            submission.arrival().offset(), before.provenance().corrections())));
        }
        // A version that waits must not lose its place to this one, which is then made at once, time or no time.
        if (!submission.hasTime()
                && submission.waiting().isEmpty()
                && EventMaker.extracts(submission, before.state())) {
            return Decision.nothingChanges(Outcome.HELD, before.origin(), List.of(Reprocess.FLAG, Decision.DELAYED));
        }
        return made(submission, before, originOf(before, origin), Outcome.CHANGED, flags);
    }

    private static boolean isOf(Submission submission, Remembered before) {
        return Digest.isOfContent(before.contentHash(), submission.article(), before.state());
    }

    /**
     * What the article says of itself: of one that was taken down when it was archived less is remembered. A date that
     * is assumed stays, and so does whatever a withdrawn article was published as.
     */
    private static Origin originOf(Remembered before, Origin given) {
        if (before.state() == PublicationState.WITHDRAWN) {
            return before.origin();
        }
        Origin known = before.origin();
        return !given.assumed()
                ? given
                : new Origin(
                        given.articleId(),
                        given.url(),
                        given.publisher(),
                        known.publishedAt(),
                        known.assumed(),
                        known.undated(),
                        given.language(),
                        null);
    }

    private Decision made(Submission submission, Remembered before, Origin given, Outcome outcome, List<String> flags)
            throws RefusedException {
        Origin origin = EventMaker.storied(given, submission, before.state());
        DerivedEvents derived = events.of(origin, submission, before.state());
        return decision(
                before,
                origin,
                derived,
                derivation(
                        submission.extractor().version(),
                        new Provenance(submission.arrival().offset(), derived.considered())),
                before.state() == PublicationState.PUBLISHED ? outcome : Outcome.UNCHANGED,
                flags);
    }

    private Derivation derivation(String extractor, Provenance provenance) {
        return new Derivation(extractor, policy.minimumConfidence(), provenance);
    }

    private static Decision decision(
            Remembered before,
            Origin origin,
            DerivedEvents derived,
            Derivation how,
            Outcome outcome,
            List<String> flags) {
        ArticleEvents now = derived.events();
        Remembered after = new Remembered(
                before.contentHash(),
                before.expiresAt(),
                before.version(),
                before.state(),
                before.generation() + 1,
                origin,
                how,
                now);
        return new Decision(
                outcome,
                origin,
                flags,
                ChangeSet.between(before.origin(), before.events(), origin, now),
                Optional.of(after),
                after.generation(),
                derived.nanos());
    }
}
