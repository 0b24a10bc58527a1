package io.quotewire.processor.article;

import io.quotewire.processor.correction.Corrections;
import io.quotewire.processor.fact.ChangeSet;
import io.quotewire.processor.fact.Digest;
import io.quotewire.processor.fact.Facts;
import io.quotewire.processor.memory.Memory.Remembered;
import io.quotewire.processor.memory.Provenance;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.topology.RefusedException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides what becomes of an article that is remembered when what people overrule has changed. The article itself has
 * not: neither its version changes nor the time for which it can be corrected.
 */
final class CorrectionDesk {
    private final ProcessorPolicy policy;
    private final FactMaker facts;

    CorrectionDesk(ProcessorPolicy policy, FactMaker facts) {
        this.policy = policy;
        this.facts = facts;
    }

    /**
     * Makes its facts anew.
     *
     * @return empty where it is not this record that stands
     * @throws RefusedException where the article cannot be extracted; what is published of it stands
     */
    Optional<Decision> again(Submission submission, Remembered before) throws RefusedException {
        if (!Digest.ofContent(submission.article(), before.standing()).equals(before.content())) {
            return Optional.empty();
        }
        DerivedFacts derived = facts.of(before.origin(), submission, before.standing());
        return Optional.of(decision(before, derived, submission.extractor().version(), Outcome.CORRECTED));
    }

    /** Takes back whatever stands, for which no text is needed. */
    Decision emptied(Remembered before, Corrections corrections) {
        Set<Long> considered = corrections.considered(before.origin().articleId());
        return decision(before, new DerivedFacts(Facts.NONE, considered, 0), before.extractor(), Outcome.ERASED);
    }

    private Decision decision(Remembered before, DerivedFacts derived, String extractor, Outcome outcome) {
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
                new Provenance(before.provenance().offset(), derived.considered()),
                now.contribution(),
                now.quotes(),
                now.mentions(),
                now.text());
        return new Decision(
                outcome,
                before.origin(),
                List.of(),
                ChangeSet.between(before.origin(), before.facts(), before.origin(), now),
                Optional.of(after),
                after.generation(),
                derived.nanos());
    }
}
