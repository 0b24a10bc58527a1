package io.quotewire.processor.article;

import io.quotewire.processor.memory.HeldArticles;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Processed.Outcome;
import java.time.Duration;

/**
 * Holds back versions that must not be published yet, being under embargo or withheld: decides which version of an
 * article waits after another has been processed.
 *
 * @param withheldFor how long a withheld version is remembered
 */
record HoldingBack(HeldArticles articles, Duration withheldFor) {

    /**
     * A waiting version replaces an older waiting one, and any newer version removes it for good. A withdrawal of an
     * older version leaves it waiting.
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

    /**
     * The publisher has replaced the waiting version, so it must not be published instead of the version that was
     * refused.
     */
    void refused(String key, Submission submission) {
        if (articles.version(key).isPresent()) {
            withhold(key, submission);
        }
    }

    private void withhold(String key, Submission submission) {
        articles.withhold(key, submission.version(), submission.now().plus(withheldFor));
    }
}
