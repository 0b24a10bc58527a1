package io.quotewire.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.contract.QuoteEvent;
import org.apache.kafka.common.header.Headers;
import org.junit.jupiter.api.Test;

/** A replayed article counts as having arrived when it was refused, so it replaces nothing that came since. */
class ReplayedArticlesTest extends ReplayBench {
    @Test
    void itDoesNotReplaceWhatCameSince() {
        Headers first = refused(FIRST);
        bench.send(SECOND);
        bench.drain();

        bench.send(FIRST, first);
        assertOutcomes(Outcome.STALE);
        assertThat(bench.quotes()).isEmpty();
    }

    @Test
    void itReplacesWhatCameBefore() {
        bench.send(FIRST);
        Headers second = refused(SECOND);
        bench.send(SECOND, second);
        assertOutcomes(Outcome.NEW, Outcome.CHANGED);
    }

    @Test
    void anArticleSentAgainUnchangedIsItsPublishersLastWord() {
        bench.send(FIRST);
        Headers second = refused(SECOND);
        bench.send(FIRST);
        bench.drain();

        bench.send(SECOND, second);
        assertOutcomes(Outcome.STALE);
    }

    @Test
    void higherRevisionIsNewerWheneverItArrived() {
        Headers second = refused(SECOND.revision(2));
        bench.send(FIRST.revision(1));
        bench.send(SECOND.revision(2), second);
        assertOutcomes(Outcome.NEW, Outcome.CHANGED);
    }

    @Test
    void repairedRecordHasThePlaceOfTheOneItRepairs() {
        Headers first = refused(FIRST);
        bench.send(SECOND);
        bench.drain();

        bench.send(THIRD, first);
        assertOutcomes(Outcome.STALE);
    }

    @Test
    void repairedRecordMayBeRepairedOnceMore() {
        Headers first = refused(FIRST);
        bench.send(SECOND, first);
        bench.send(THIRD, first);
        assertOutcomes(Outcome.NEW, Outcome.CHANGED);
    }

    @Test
    void severalAreReplayedInAnyOrder() {
        Headers first = refused(FIRST);
        Headers second = refused(SECOND);
        bench.send(SECOND, second);
        bench.send(FIRST, first);
        assertOutcomes(Outcome.NEW, Outcome.STALE);
    }

    /** A copy for reprocessing is no word of the publisher's. */
    @Test
    void reprocessingDoesNotMakeAVersionNewer() {
        bench.send(FIRST);
        Headers second = refused(SECOND);
        bench.send(FIRST, "quotewire-reprocess-of", "news.articles-0@0");
        bench.send(SECOND, second);
        assertOutcomes(Outcome.NEW, Outcome.UNCHANGED, Outcome.CHANGED);
    }

    @Test
    void whatIsPublishedIsRetractedOnlyByWhatIsNewer() {
        bench.send(FIRST);
        Headers second = refused(SECOND);
        Headers third = refused(THIRD);
        bench.send(THIRD, third);
        bench.send(SECOND, second);
        assertThat(bench.quotes())
                .filteredOn(quote -> quote.change() == Change.PUBLISHED)
                .extracting(QuoteEvent::text)
                .containsExactly("first", "third");
    }
}
