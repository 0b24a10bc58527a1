package io.quotewire.processor.article;

import io.quotewire.processor.correction.Corrections;
import io.quotewire.processor.fact.ChangeSet;
import io.quotewire.processor.fact.Digest;
import io.quotewire.processor.fact.Facts;
import io.quotewire.processor.fact.Standing;
import io.quotewire.processor.memory.Memory;
import io.quotewire.processor.memory.Memory.Remembered;
import io.quotewire.processor.memory.Provenance;
import io.quotewire.streaming.contract.Origin;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.contract.Reprocess;
import io.quotewire.streaming.topology.RefusedException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides what becomes of an article that is remembered when its facts are to be made anew: because what people
 * overrule has changed, or because its record was sent once more for that. The article itself has not changed: neither
 * its version does nor the time for which it can be corrected.
 */
final class RemakeDesk {
    private final ProcessorPolicy policy;
    private final FactMaker facts;

    RemakeDesk(ProcessorPolicy policy, FactMaker facts) {
        this.policy = policy;
        this.facts = facts;
    }

    /**
     * Makes its facts anew, since corrections have changed.
     *
     * @return empty where it is not this record that stands
     * @throws RefusedException where the article cannot be extracted; what is published of it stands
     */
    Optional<Decision> corrected(Submission submission, Remembered before) throws RefusedException {
        return isOf(submission, before)
                ? Optional.of(made(submission, before, Outcome.CORRECTED, List.of()))
                : Optional.empty();
    }

    /** Takes back whatever stands, for which no text is needed. */
    Decision emptied(Remembered before, Corrections corrections) {
        Set<Long> considered = corrections.considered(before.origin().articleId());
        return decision(
                before,
                new DerivedFacts(Facts.NONE, considered, 0),
                before.extractor(),
                before.provenance().offset(),
                Outcome.ERASED,
                List.of());
    }

    /**
     * Makes its facts anew where they are of another extractor.
     *
     * @param origin what the copy says of the article
     * @throws RefusedException where the article cannot be extracted; what is published of it stands
     */
    Decision reprocessed(Submission submission, Memory memory, Origin origin) throws RefusedException {
        List<String> flags = List.of(Reprocess.FLAG);
        if (!(memory instanceof Remembered before)) {
            return Decision.nothingChanges(Outcome.SETTLED, origin, flags);
        }
        if (!isOf(submission, before)) {
            return Decision.nothingChanges(Outcome.STALE, before.origin(), flags);
        }
        if (facts.areCurrent(before, submission)) {
            return Decision.nothingChanges(Outcome.UNCHANGED, before.origin(), flags)
                    .remembering(before.withProvenance(new Provenance(
                            submission.arrival().offset(), before.provenance().corrections())));
        }
        // A version that waits must not lose its place to this one.
        if (submission.hurried() && !submission.overtaken() && FactMaker.extracts(submission, before.standing())) {
            return Decision.nothingChanges(Outcome.HELD, before.origin(), List.of(Reprocess.FLAG, NewsDesk.DELAYED));
        }
        return made(submission, before, Outcome.CHANGED, flags);
    }

    private static boolean isOf(Submission submission, Remembered before) {
        return Digest.ofContent(submission.article(), before.standing()).equals(before.content());
    }

    private Decision made(Submission submission, Remembered before, Outcome outcome, List<String> flags)
            throws RefusedException {
        DerivedFacts derived = facts.of(before.origin(), submission, before.standing());
        return decision(
                before,
                derived,
                submission.extractor().version(),
                submission.arrival().offset(),
                before.standing() == Standing.PUBLISHED ? outcome : Outcome.UNCHANGED,
                flags);
    }

    private Decision decision(
            Remembered before,
            DerivedFacts derived,
            String extractor,
            long offset,
            Outcome outcome,
            List<String> flags) {
        Facts now = derived.facts();
        Remembered after = new Remembered(
                before.content(),
                before.expiresAt(),
                before.version(),
                before.standing(),
                before.generation() + 1,
                before.origin(),
                extractor,
                policy.minimumConfidence(),
                new Provenance(offset, derived.considered()),
                now.contribution(),
                now.quotes(),
                now.mentions(),
                now.text());
        return new Decision(
                outcome,
                before.origin(),
                flags,
                ChangeSet.between(before.origin(), before.facts(), before.origin(), now),
                Optional.of(after),
                after.generation(),
                derived.nanos());
    }
}
