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
import java.util.stream.Stream;

/**
 * Decides on a remembered article whose events are to be derived again, because people's corrections have changed or
 * because its record was sent again for reprocessing. The article itself has not changed: neither its version nor the
 * time during which it can be corrected does.
 */
final class RederivationDecider {
    private final ProcessorPolicy policy;
    private final EventMaker events;

    RederivationDecider(ProcessorPolicy policy, EventMaker events) {
        this.policy = policy;
        this.events = events;
    }

    /**
     * Derives its events again because corrections have changed.
     *
     * @return empty if this is not the record of the published version; {@code HELD} if it is to be tried again
     * @throws RefusedException if the article cannot be extracted; what is published of it remains
     */
    Optional<Decision> corrected(Submission submission, Remembered before) throws RefusedException {
        return isOf(submission, before)
                ? Optional.of(made(submission, before, before.origin(), Outcome.CORRECTED, List.of()))
                : Optional.empty();
    }

    /**
     * Retracts all events of an article that must not have any, which does not need its text: people took it down, its
     * publisher withdrew it, or its language is not extracted. In the last two cases nothing is published that could be
     * retracted.
     */
    Decision withoutEvents(Remembered before, Corrections corrections) {
        Set<Long> considered = corrections.considered(before.origin().articleId());
        return decision(
                before,
                before.contentHash(),
                before.origin(),
                new DerivedEvents(ArticleEvents.NONE, considered, 0),
                derivation(before.derived().extractor(), before.provenance().under(considered)),
                Outcome.ERASED,
                List.of());
    }

    /**
     * Derives its events again if they come from another extractor, or without the date that the article has. No events
     * are made from a copy of an article that is not remembered: it is waiting, was refused or has been forgotten.
     *
     * @param origin the article as the copy describes it
     * @throws RefusedException if the article cannot be extracted; what is published of it remains
     */
    Decision reprocessed(Submission submission, Optional<Memory> memory, Origin origin) throws RefusedException {
        List<String> flags = List.of(Reprocess.FLAG);
        if (!(memory.orElse(null) instanceof Remembered before)) {
            return Decision.nothingChanges(memory.isPresent() ? Outcome.SETTLED : Outcome.STALE, origin, flags);
        }
        if (!isCopyOf(submission, before)) {
            return Decision.nothingChanges(Outcome.STALE, before.origin(), flags);
        }
        Origin given = originOf(before, origin);
        if (events.areCurrent(before, submission, given)) {
            return Decision.nothingChanges(Outcome.UNCHANGED, before.origin(), flags)
                    .remembering(before.withProvenance(new Provenance(
                            submission.arrival().offset(), before.provenance().corrections())));
        }
        if (!submission.hasTime() && submission.canWait() && EventMaker.extracts(submission, before.state())) {
            return delayed(before, flags);
        }
        return made(submission, before, given, Outcome.CHANGED, flags);
    }

    /**
     * Whether the copy is of the published version and not of one that it replaced. Two versions may differ only by the
     * agency of their bylines, so an agency is passed over only in an article remembered by a release that knew none,
     * and thus no stories either.
     */
    private static boolean isCopyOf(Submission submission, Remembered before) {
        boolean isOfEarlierRelease = before.origin().storyId() == null && !before.isErased();
        return isOfEarlierRelease
                ? isOf(submission, before)
                : before.contentHash().equals(Digest.ofContent(submission.article(), before.state()));
    }

    private static boolean isOf(Submission submission, Remembered before) {
        return Digest.isOfContent(before.contentHash(), submission.article(), before.state());
    }

    /**
     * The origin as the copy gives it, since less is remembered of an article that was archived when it was taken down.
     * An assumed date is kept, and so is everything about a withdrawn article.
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
        Optional<DerivedEvents> derived = events.of(origin, submission, before.state());
        return derived.isEmpty()
                ? delayed(before, flags)
                : decision(
                        before,
                        // One that is remembered without its agency is known by its agency, too, from now on.
                        Digest.ofContent(submission.article(), before.state()),
                        origin,
                        derived.get(),
                        derivation(
                                submission.extractor().version(),
                                new Provenance(
                                        submission.arrival().offset(),
                                        derived.get().considered())),
                        before.state() == PublicationState.PUBLISHED ? outcome : Outcome.UNCHANGED,
                        flags);
    }

    private static Decision delayed(Remembered before, List<String> flags) {
        List<String> all =
                Stream.concat(flags.stream(), Stream.of(Decision.DELAYED)).toList();
        return Decision.nothingChanges(Outcome.HELD, before.origin(), all);
    }

    private Derivation derivation(String extractor, Provenance provenance) {
        return new Derivation(extractor, policy.minimumConfidence(), provenance);
    }

    private static Decision decision(
            Remembered before,
            String contentHash,
            Origin origin,
            DerivedEvents derived,
            Derivation how,
            Outcome outcome,
            List<String> flags) {
        ArticleEvents now = derived.events();
        Remembered after = new Remembered(
                contentHash,
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
