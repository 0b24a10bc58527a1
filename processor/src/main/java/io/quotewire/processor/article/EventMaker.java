package io.quotewire.processor.article;

import io.quotewire.processor.event.ArticleEvents;
import io.quotewire.processor.event.CorrectedExtraction;
import io.quotewire.processor.event.PublicationState;
import io.quotewire.processor.memory.Memory.Remembered;
import io.quotewire.processor.story.StoryId;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Origin;
import io.quotewire.streaming.contract.header.DeadLetter;
import io.quotewire.streaming.topology.RefusedException;
import java.util.Objects;
import java.util.Optional;

/**
 * Makes the events of an article: extracts quotes and mentions, and applies people's corrections. Used by one stream
 * thread.
 */
final class EventMaker {
    private final Extracting extraction;
    private final double minimumConfidence;

    EventMaker(Extracting extraction, double minimumConfidence) {
        this.extraction = extraction;
        this.minimumConfidence = minimumConfidence;
    }

    /** Whether there is anything to extract. */
    static boolean extracts(Submission submission, PublicationState state) {
        return state == PublicationState.PUBLISHED && !submission.isTakenDown();
    }

    /** The origin with the story that the article tells, if anything is extracted from it. */
    static Origin storied(Origin origin, Submission submission, PublicationState state) {
        Article article = submission.article();
        return extracts(submission, state)
                ? origin.withStory(StoryId.of(article.id(), Objects.requireNonNullElse(article.body(), "")))
                : origin;
    }

    /**
     * Whether an article whose content has not changed would get the same events now: same extractor, same minimum
     * confidence, same corrections, and a date that was too far ahead has not become plausible since.
     *
     * @param origin the article as it would be published now
     */
    boolean areCurrent(Remembered before, Submission submission, Origin origin) {
        boolean sameDerivation = !extracts(submission, before.state())
                || (before.derived().extractor().equals(submission.extractor().version())
                        && before.derived().minimumConfidence() == minimumConfidence);
        return sameDerivation
                && origin.assumed() == before.origin().assumed()
                && submission.corrections().agreeWith(before);
    }

    /**
     * The events of an article: none if it is withdrawn, skipped or erased.
     *
     * @return empty if they are to be made after the next commit, as {@link Extracting#of} says
     * @throws RefusedException if it cannot be extracted
     */
    Optional<DerivedEvents> of(Origin origin, Submission submission, PublicationState state) throws RefusedException {
        if (!extracts(submission, state)) {
            return Optional.of(new DerivedEvents(
                    ArticleEvents.NONE, submission.corrections().considered(origin.articleId()), 0));
        }
        Optional<Extracted> extracted = extraction.of(submission);
        return extracted.isEmpty() ? Optional.empty() : Optional.of(made(origin, submission, extracted.get()));
    }

    private DerivedEvents made(Origin origin, Submission submission, Extracted extracted) throws RefusedException {
        long started = System.nanoTime();
        // A fault of the extractor, such as a span outside the text, must affect only this article.
        try {
            CorrectedExtraction corrected =
                    submission.corrections().correct(origin.articleId(), origin.publisher(), extracted.extraction());
            ArticleEvents events = ArticleEvents.of(origin, submission.article(), corrected, minimumConfidence);
            long nanos = extracted.nanos() + System.nanoTime() - started;
            return new DerivedEvents(events, corrected.considered(), nanos);
        } catch (RuntimeException e) {
            throw new RefusedException(
                    DeadLetter.Reason.EXTRACTOR_FAILURE,
                    TimedExtraction.STEP,
                    "the extraction does not fit the text: " + e);
        }
    }
}
