package io.quotewire.processor.article;

import io.quotewire.processor.event.ArticleEvents;
import io.quotewire.processor.event.ChangeSet;
import io.quotewire.processor.event.Digest;
import io.quotewire.processor.event.PublicationDate;
import io.quotewire.processor.event.PublicationState;
import io.quotewire.processor.memory.ArticleMemory;
import io.quotewire.processor.memory.Memory;
import io.quotewire.processor.memory.Memory.Archived;
import io.quotewire.processor.memory.Memory.Derivation;
import io.quotewire.processor.memory.Memory.Remembered;
import io.quotewire.processor.memory.Provenance;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Origin;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.topology.RefusedException;
import io.quotewire.streaming.version.ReceivedVersion;
import java.time.Instant;
import java.util.Optional;

/**
 * Decides on an arriving version of an article, given what is remembered about it. Reads neither stores nor a clock and
 * changes nothing; the only work it does is extraction.
 */
final class VersionDecider {
    private final ProcessorPolicy policy;
    private final EventMaker events;
    private final RederivationDecider rederivation;

    VersionDecider(ProcessorPolicy policy, EventMaker events, RederivationDecider rederivation) {
        this.policy = policy;
        this.events = events;
        this.rederivation = rederivation;
    }

    /**
     * Decides.
     *
     * @param memory what is remembered about the article
     * @throws RefusedException if the article cannot be extracted; what is published of it remains
     */
    Decision decide(Submission submission, Optional<Memory> memory) throws RefusedException {
        Article article = submission.article();
        Optional<Remembered> before = memory.flatMap(Memory::remembered);
        PublicationDate date =
                PublicationDate.of(article, before.map(Remembered::origin), submission.arrived(), submission.now());
        Origin origin = origin(submission, before, date);
        if (submission.isCopy()) {
            return rederivation.reprocessed(submission, memory, origin);
        }
        // A withdrawal retracts what is published, whatever newer version waits.
        if ((submission.isOvertaken() && !submission.isWithdrawal())
                || before.filter(known -> isStale(submission, known)).isPresent()) {
            return Decision.nothingChanges(Outcome.STALE, origin, date.flags());
        }
        if (submission.waits()) {
            Outcome outcome = submission.isTakenDown() ? Outcome.ERASED : Outcome.HELD;
            return Decision.nothingChanges(outcome, origin, date.flags());
        }
        PublicationState state = state(article);
        String content = Digest.ofContent(article, state);
        if (memory.isPresent() && memory.get() instanceof Archived known) {
            return archived(known, content, submission.now(), origin, date);
        }
        if (before.isPresent()
                && before.get().contentHash().equals(content)
                && events.areCurrent(before.get(), submission, origin)) {
            return unchanged(submission, before.get(), origin, date);
        }
        if (!submission.hasTime() && EventMaker.extracts(submission, state)) {
            return delayed(origin, date);
        }
        Origin storied = EventMaker.storied(origin, submission, state);
        Optional<DerivedEvents> derived = events.of(storied, submission, state);
        return derived.isPresent()
                ? changed(submission, before, state, content, storied, date, derived.get())
                : delayed(origin, date);
    }

    private static Decision delayed(Origin origin, PublicationDate date) {
        return Decision.nothingChanges(Outcome.HELD, origin, date.flags(Decision.DELAYED));
    }

    private static boolean isStale(Submission submission, Remembered known) {
        boolean bringsBack = known.state() == PublicationState.WITHDRAWN && !submission.isWithdrawal();
        return !known.version().isReplacedBy(submission.version(), submission.isWithdrawal(), bringsBack);
    }

    private static ReceivedVersion following(Remembered known, Submission submission) {
        return known.version()
                .followedBy(
                        submission.version(), known.state() == PublicationState.WITHDRAWN, submission.isWithdrawal());
    }

    /** An article that is re-sent is still alive, so its hash is kept for another retention period. */
    private Decision archived(Archived known, String content, Instant now, Origin origin, PublicationDate date) {
        Outcome outcome = known.contentHash().equals(content) ? Outcome.UNCHANGED : Outcome.SETTLED;
        Archived renewed =
                new Archived(known.contentHash(), ArticleMemory.bucket(now.plus(policy.archivedRetention())));
        Decision decision = Decision.nothingChanges(outcome, origin, date.flags());
        return renewed.expiresAt() > known.expiresAt() ? decision.remembering(renewed) : decision;
    }

    private static Decision unchanged(Submission submission, Remembered before, Origin origin, PublicationDate date) {
        Decision decision = Decision.nothingChanges(Outcome.UNCHANGED, origin, date.flags());
        ReceivedVersion version = following(before, submission);
        if (before.isErased()) {
            // It may be taken down for longer than its first record is retained; if that is undone, its events are made
            // from this record.
            Provenance last = new Provenance(
                    submission.arrival().offset(), before.provenance().corrections());
            return decision.remembering(before.withVersion(version).withProvenance(last));
        }
        return version.equals(before.version()) ? decision : decision.remembering(before.withVersion(version));
    }

    private Decision changed(
            Submission submission,
            Optional<Remembered> before,
            PublicationState state,
            String content,
            Origin origin,
            PublicationDate date,
            DerivedEvents derived) {
        ArticleEvents now = derived.events();
        ReceivedVersion version = submission.version();
        Remembered after = new Remembered(
                content,
                ArticleMemory.bucket(submission.now().plus(policy.correctionWindow())),
                before.map(known -> following(known, submission)).orElse(version),
                state,
                before.map(Remembered::generation).orElse(0L) + 1,
                origin,
                new Derivation(
                        submission.extractor().version(),
                        policy.minimumConfidence(),
                        new Provenance(submission.arrival().offset(), derived.considered())),
                now);
        ChangeSet changes = ChangeSet.between(
                before.map(Remembered::origin).orElse(origin),
                before.map(Remembered::events).orElse(ArticleEvents.NONE),
                origin,
                now);
        return new Decision(
                outcome(state, submission, before),
                origin,
                date.flags(),
                changes,
                Optional.of(after),
                after.generation(),
                derived.nanos());
    }

    private PublicationState state(Article article) {
        if (article.status() == Article.Status.WITHDRAWN) {
            return PublicationState.WITHDRAWN;
        }
        return policy.extracts(article.language()) ? PublicationState.PUBLISHED : PublicationState.SKIPPED;
    }

    /** A withdrawal concerns the article as it was published, whatever publisher and date it gives. */
    private static Origin origin(Submission submission, Optional<Remembered> before, PublicationDate date) {
        return submission.isWithdrawal() && before.isPresent()
                ? before.get().origin()
                : origin(submission.article(), date);
    }

    private static Origin origin(Article article, PublicationDate date) {
        String publisher = article.publisher();
        return new Origin(
                article.id(),
                article.url(),
                publisher == null || publisher.isBlank() ? Article.UNKNOWN_PUBLISHER : publisher.strip(),
                date.at(),
                date.assumed(),
                date.assumed(),
                article.language(),
                null);
    }

    private static Outcome outcome(PublicationState state, Submission submission, Optional<Remembered> before) {
        return switch (state) {
            case PUBLISHED ->
                submission.isTakenDown() ? Outcome.ERASED : before.isPresent() ? Outcome.CHANGED : Outcome.NEW;
            case WITHDRAWN -> Outcome.WITHDRAWN;
            case SKIPPED -> Outcome.SKIPPED_LANGUAGE;
        };
    }
}
