package io.quotewire.processor.article;

import io.quotewire.core.model.Extraction;
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

/** Makes events of a text: extracted by the machine, corrected by people. Used by one stream thread. */
final class EventMaker {
    private final TimedExtraction extraction;
    private final double minimumConfidence;

    EventMaker(TimedExtraction extraction, double minimumConfidence) {
        this.extraction = extraction;
        this.minimumConfidence = minimumConfidence;
    }

    /** Whether there is anything to extract. */
    static boolean extracts(Submission submission, PublicationState state) {
        return state == PublicationState.PUBLISHED && !submission.isTakenDown();
    }

    /** The same article with the story that it tells, where it tells one. */
    static Origin storied(Origin origin, Submission submission, PublicationState state) {
        Article article = submission.article();
        return extracts(submission, state)
                ? origin.withStory(StoryId.of(article.id(), Objects.requireNonNullElse(article.body(), "")))
                : origin;
    }

    /** Whether the events of an article whose content is the same would be made just so now. */
    boolean areCurrent(Remembered before, Submission submission) {
        boolean sameDerivation = !extracts(submission, before.state())
                || (before.derived().extractor().equals(submission.extractor().version())
                        && before.derived().minimumConfidence() == minimumConfidence);
        return sameDerivation && submission.corrections().agreeWith(before);
    }

    /**
     * The events of an article: none where it is withdrawn, passed over or erased.
     *
     * @throws RefusedException where it cannot be extracted
     */
    DerivedEvents of(Origin origin, Submission submission, PublicationState state) throws RefusedException {
        if (!extracts(submission, state)) {
            return new DerivedEvents(
                    ArticleEvents.NONE, submission.corrections().considered(origin.articleId()), 0);
        }
        long started = System.nanoTime();
        Extraction extracted = extraction.of(submission);
        // Whatever an extractor does wrong is one article's misfortune: a span outside the text is caught here too.
        try {
            CorrectedExtraction corrected =
                    submission.corrections().correct(origin.articleId(), origin.publisher(), extracted);
            ArticleEvents events = ArticleEvents.of(origin, submission.article(), corrected, minimumConfidence);
            return new DerivedEvents(events, corrected.considered(), System.nanoTime() - started);
        } catch (RuntimeException e) {
            throw new RefusedException(
                    DeadLetter.Reason.EXTRACTOR_FAILURE,
                    TimedExtraction.STEP,
                    "the extraction does not fit the text: " + e);
        }
    }
}
