package io.quotewire.processor.article;

import io.quotewire.core.Extractor;
import io.quotewire.processor.correction.Corrections;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.ArticleVersion;
import io.quotewire.streaming.contract.Stamp;
import io.quotewire.streaming.topology.Arrival;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * One version of an article as it is decided on.
 *
 * @param version as which it is compared with others; see {@link ArticleVersion#of}, for which a withdrawal without a
 *     revision has the newest that is known
 * @param isCopy whether it is no version of its own: its record was sent once more so that the events of what is known
 *     are made anew
 * @param waiting the version of it that waits, whichever is newer
 * @param extractor for this article from its first word to its last event
 * @param corrections for it likewise
 * @param hasTime whether there is time to extract now
 */
record Submission(
        Article article,
        ArticleVersion version,
        Arrival arrival,
        boolean isCopy,
        Optional<ArticleVersion> waiting,
        Instant now,
        Extractor extractor,
        Corrections corrections,
        boolean hasTime) {

    /** Whether a newer version waits. */
    boolean isOvertaken() {
        return waiting.filter(version::isOlderThan).isPresent();
    }

    /** What its events bear of this moment. */
    Stamp stamp() {
        return new Stamp(version.revision(), article.ingestedAt(), now, extractor.version());
    }

    /**
     * Headers of its record, whose trace goes on with what comes of it: none where it waited for the end of its
     * embargo, for that trace is long over.
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

    /** Until when it waits that waits: the end of its embargo, or no longer than there is no time for it. */
    Instant waitsUntil() {
        Instant embargo = article.embargoedUntil();
        return embargo != null && embargo.isAfter(now) ? embargo : now;
    }
}
