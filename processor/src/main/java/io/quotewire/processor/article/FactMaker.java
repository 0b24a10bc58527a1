package io.quotewire.processor.article;

import io.quotewire.core.model.Extraction;
import io.quotewire.processor.fact.Derivation;
import io.quotewire.processor.fact.Facts;
import io.quotewire.processor.fact.Standing;
import io.quotewire.processor.memory.Memory.Remembered;
import io.quotewire.streaming.contract.DeadLetter;
import io.quotewire.streaming.contract.Origin;
import io.quotewire.streaming.topology.RefusedException;

/** Makes facts of a text: extracted by the machine, corrected by people. Used by one stream thread. */
final class FactMaker {
    private final TimedExtraction extraction;
    private final double minimumConfidence;

    FactMaker(TimedExtraction extraction, double minimumConfidence) {
        this.extraction = extraction;
        this.minimumConfidence = minimumConfidence;
    }

    /** Whether there is anything to extract. */
    static boolean extracts(Submission submission, Standing standing) {
        return standing == Standing.PUBLISHED && !submission.isErased();
    }

    /** Whether the facts of an article whose content is the same would be made just so now. */
    boolean areCurrent(Remembered before, Submission submission) {
        boolean sameDerivation = !extracts(submission, before.standing())
                || (before.extractor().equals(submission.extractor().version())
                        && before.minimumConfidence() == minimumConfidence);
        return sameDerivation && submission.corrections().agreeWith(before);
    }

    /**
     * The facts of an article.
     *
     * @throws RefusedException where it cannot be extracted
     */
    DerivedFacts of(Origin origin, Submission submission, Standing standing) throws RefusedException {
        if (!extracts(submission, standing)) {
            return new DerivedFacts(Facts.NONE, submission.corrections().considered(origin.articleId()), 0);
        }
        long started = System.nanoTime();
        Extraction extracted = extraction.of(submission);
        // Whatever an extractor does wrong is one article's misfortune: a span outside the text is caught here too.
        try {
            Derivation derivation = submission.corrections().correct(origin.articleId(), origin.publisher(), extracted);
            Facts facts = Facts.of(origin, submission.article(), derivation, minimumConfidence);
            return new DerivedFacts(facts, derivation.considered(), System.nanoTime() - started);
        } catch (RuntimeException e) {
            throw new RefusedException(
                    DeadLetter.Reason.EXTRACTOR_FAILURE,
                    TimedExtraction.STEP,
                    "the extraction does not fit the text: " + e);
        }
    }
}
