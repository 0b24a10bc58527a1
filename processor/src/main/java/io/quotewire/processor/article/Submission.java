package io.quotewire.processor.article;

import io.quotewire.core.Extractor;
import io.quotewire.processor.correction.Corrections;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.ArticleVersion;
import io.quotewire.streaming.contract.Stamp;
import io.quotewire.streaming.topology.Arrival;
import io.quotewire.streaming.version.ReceivedVersion;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * A version of an article to be decided on, with everything the decision depends on.
 *
 * @param version the version for comparisons; see {@link ArticleVersion#of}, by which a withdrawal without a revision
 *     has the newest known one
 * @param isCopy whether it is not a version of its own but a record sent again so that the events of the known version
 *     are derived again
 * @param waiting the version of the article that waits, whether newer or older
 * @param extractor used for the whole article
 * @param corrections used for the whole article
 * @param hasTime whether there is time left to extract in this transaction
 */
record Submission(
        Article article,
        ReceivedVersion version,
        Arrival arrival,
        boolean isCopy,
        Optional<ReceivedVersion> waiting,
        Instant now,
        Extractor extractor,
        Corrections corrections,
        boolean hasTime) {

    /** Whether a newer version waits. */
    boolean isOvertaken() {
        return waiting.filter(other -> !other.isReplacedBy(version, isWithdrawal(), false))
                .isPresent();
    }

    /** The stamp of the resulting events. */
    Stamp stamp() {
        return new Stamp(version.number().revision(), article.ingestedAt(), now, extractor.version());
    }

    /**
     * Headers of its record, whose trace the resulting events continue; empty if it waited for the end of its embargo,
     * as that trace ended long ago.
     */
    Headers cause(boolean released) {
        return released && article.embargoedUntil() != null
                ? new RecordHeaders()
                : arrival.record().headers();
    }

    /** When its record was written. */
    Instant arrived() {
        return Instant.ofEpochMilli(arrival.record().timestamp());
    }

    /** Whether people have taken the article down. */
    boolean isTakenDown() {
        return corrections.isTakenDown(article.id());
    }

    boolean isWithdrawal() {
        return article.status() == Article.Status.WITHDRAWN;
    }

    /** Whether its publisher wants it to wait. */
    boolean waits() {
        return ArticleVersion.waits(article, now);
    }

    /** Whether it can be processed after the next commit: a copy must not displace a version that waits. */
    boolean canWait() {
        return !isCopy || waiting.isEmpty();
    }

    /** Until when it is to be held: the end of its embargo, or now, if it only waits for want of time. */
    Instant waitsUntil() {
        Instant embargo = article.embargoedUntil();
        return embargo != null && embargo.isAfter(now) ? embargo : now;
    }
}
