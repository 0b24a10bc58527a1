package io.quotewire.processor.article;

import io.quotewire.processor.memory.HeldArticles;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Processed.Outcome;
import java.time.Duration;

/**
 * Holds versions back that may not come out yet, under embargo or withheld: which version of an article waits once
 * another has been dealt with.
 *
 * @param withheldFor how long a version that may not come out is kept in mind
 */
record HoldingBack(HeldArticles articles, Duration withheldFor) {

    /**
     * A version that waits does so in place of an older one; any newer version takes its place for good. A withdrawal
     * of an older one leaves it waiting.
     */
    void decided(String key, Submission submission, Outcome outcome) {
        if (outcome == Outcome.STALE || submission.isOvertaken()) {
            return;
        }
        if (outcome != Outcome.HELD) {
            articles.drop(key);
        } else if (submission.article().status() == Article.Status.WITHHELD) {
            withhold(key, submission);
        } else {
            articles.hold(key, submission.version(), submission.waitsUntil(), submission.arrival());
        }
    }

    /** What waited has been replaced by its publisher: it does not come out in place of the version that could not. */
    void refused(String key, Submission submission) {
        if (articles.version(key).isPresent()) {
            withhold(key, submission);
        }
    }

    private void withhold(String key, Submission submission) {
        articles.withhold(key, submission.version(), submission.now().plus(withheldFor));
    }
}
