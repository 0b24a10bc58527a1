package io.quotewire.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.processor.article.ProcessorNames;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.contract.header.Replay;
import org.apache.kafka.common.header.Headers;
import org.junit.jupiter.api.Test;

/** What was withdrawn, withheld or put under embargo since is not published by a replay. */
class ReplayedWithdrawalsTest extends ReplayBench {
    @Test
    void itDoesNotBringBackWhatWasWithdrawnSince() {
        bench.send(FIRST);
        Headers second = refused(SECOND);
        bench.send(WITHDRAWAL);
        bench.drain();

        bench.send(SECOND, second);
        assertOutcomes(Outcome.STALE);
    }

    /** The withdrawal is of whatever came before it, so the revision does not count. */
    @Test
    void itDoesNotComeBackWithARevisionThatTheWithdrawalDidNotKnow() {
        Headers first = refused(FIRST.revision(7));
        bench.send(WITHDRAWAL);
        bench.drain();

        bench.send(FIRST.revision(7), first);
        assertOutcomes(Outcome.STALE);
    }

    @Test
    void withdrawalThatIsRepeatedCountsFromItsLastRecord() {
        bench.send(WITHDRAWAL);
        Headers second = refused(SECOND);
        bench.send(WITHDRAWAL);
        bench.drain();

        bench.send(SECOND, second);
        assertOutcomes(Outcome.STALE);
    }

    @Test
    void itDoesNotReplaceWhatWaits() {
        Headers first = refused(FIRST);
        bench.send(SECOND.embargoedUntil(bench.now().plus(MINUTE)));
        bench.send(FIRST, first);
        assertOutcomes(Outcome.HELD, Outcome.STALE);

        bench.advance(MINUTE.multipliedBy(2));
        assertOutcomes(Outcome.NEW);
        assertThat(bench.quotes()).extracting(QuoteEvent::text).containsExactly("second");
    }

    @Test
    void itIsNotPublishedIfItsPublisherHasWithheldTheArticleSince() {
        Headers first = refused(FIRST);
        bench.send(WITHHELD);
        bench.send(FIRST, first);
        assertOutcomes(Outcome.HELD, Outcome.STALE);

        bench.send(SECOND);
        assertOutcomes(Outcome.NEW);
    }

    @Test
    void refusedAtTheEndOfAnEmbargoItHasComeWhenItBegan() {
        bench.send(FIRST.embargoedUntil(bench.now().plus(MINUTE)));
        extractor.fails = true;
        bench.advance(MINUTE.multipliedBy(2));
        extractor.fails = false;
        Headers first = Replay.headers(bench.deadLetters().get(0).headers());
        bench.send(SECOND);
        bench.send(FIRST, first);
        assertOutcomes(Outcome.HELD, Outcome.NEW, Outcome.STALE);
    }

    @Test
    void anEmbargoThatStillLastsDoesNotMakeItNewer() {
        Articles embargoed = FIRST.embargoedUntil(bench.now().plus(MINUTE));
        Headers first = misplaced(embargoed);
        Headers second = refused(SECOND);
        bench.send(embargoed, first);
        bench.send(SECOND, second);
        bench.send(embargoed, first);
        bench.advance(MINUTE.multipliedBy(2));
        assertOutcomes(Outcome.HELD, Outcome.NEW, Outcome.STALE);
    }

    @Test
    void replayedWithdrawalWithdrawsWhatCameBefore() {
        bench.send(FIRST.revision(1));
        Headers withdrawal = misplaced(WITHDRAWAL);
        bench.send(FIRST.revision(1));
        bench.send(WITHDRAWAL, withdrawal);
        assertOutcomes(Outcome.NEW, Outcome.UNCHANGED, Outcome.WITHDRAWN);
    }

    @Test
    void replayedWithdrawalLeavesWhatCameSince() {
        bench.send(FIRST.revision(1));
        Headers withdrawal = misplaced(WITHDRAWAL);
        bench.send(SECOND.revision(2));
        bench.send(WITHDRAWAL, withdrawal);
        assertOutcomes(Outcome.NEW, Outcome.CHANGED, Outcome.STALE);
    }

    @Test
    void replayedWithdrawalLeavesWhatHasWaitedSince() {
        bench.send(FIRST);
        Headers withdrawal = misplaced(WITHDRAWAL);
        bench.send(SECOND.revision(2).embargoedUntil(bench.now().plus(MINUTE)));
        bench.send(WITHDRAWAL, withdrawal);
        bench.advance(MINUTE.multipliedBy(2));
        assertOutcomes(Outcome.NEW, Outcome.HELD, Outcome.WITHDRAWN, Outcome.CHANGED);
    }

    /** Nothing that is public may stay so because its withdrawal was refused. */
    @Test
    void replayedWithdrawalOfARevisionWithdrawsItThoughItCameSince() {
        bench.send(FIRST.revision(4));
        Headers withdrawal = misplaced(WITHDRAWAL.revision(5));
        bench.send(SECOND.revision(5));
        bench.send(WITHDRAWAL.revision(5), withdrawal);
        bench.send(SECOND.revision(5));
        assertOutcomes(Outcome.NEW, Outcome.CHANGED, Outcome.WITHDRAWN, Outcome.STALE);
    }

    @Test
    void replayedWithdrawalOfARevisionDropsItThoughItWaits() {
        bench.send(FIRST.revision(4));
        Headers withdrawal = misplaced(WITHDRAWAL.revision(5));
        bench.send(SECOND.revision(5).embargoedUntil(bench.now().plus(MINUTE)));
        bench.send(WITHDRAWAL.revision(5), withdrawal);
        bench.advance(MINUTE.multipliedBy(2));
        assertOutcomes(Outcome.NEW, Outcome.HELD, Outcome.WITHDRAWN);
    }

    @Test
    void replayedWithdrawalDropsWhatWaitsThoughItWasSentAgainSince() {
        Articles embargoed = FIRST.revision(1).embargoedUntil(bench.now().plus(MINUTE));
        bench.send(embargoed);
        Headers withdrawal = misplaced(WITHDRAWAL);
        bench.send(embargoed);
        bench.send(WITHDRAWAL, withdrawal);
        bench.advance(MINUTE.multipliedBy(2));
        assertOutcomes(Outcome.HELD, Outcome.HELD, Outcome.WITHDRAWN);
    }

    @Test
    void replayedWithdrawalWithdrawsWhatWaitedWhenItCame() {
        Articles embargoed = FIRST.revision(1).embargoedUntil(bench.now().plus(MINUTE));
        bench.send(embargoed);
        Headers withdrawal = misplaced(WITHDRAWAL);
        bench.send(embargoed);
        bench.advance(MINUTE.multipliedBy(2));
        bench.send(WITHDRAWAL, withdrawal);
        assertOutcomes(Outcome.HELD, Outcome.HELD, Outcome.NEW, Outcome.WITHDRAWN);
    }

    @Test
    void replayedWithdrawalWithdrawsWhatWasWithheldWhenItCame() {
        bench.send(WITHHELD.revision(1));
        Headers withdrawal = misplaced(WITHDRAWAL);
        bench.send(FIRST.revision(1));
        bench.send(WITHDRAWAL, withdrawal);
        assertOutcomes(Outcome.HELD, Outcome.NEW, Outcome.WITHDRAWN);
    }

    @Test
    void whatFollowedAWithdrawalComesBackThoughBothWereRefused() {
        bench.send(FIRST.revision(1));
        Headers withdrawal = misplaced(WITHDRAWAL);
        Headers second = refused(SECOND.revision(2));
        bench.send(FIRST.revision(1));
        bench.send(WITHDRAWAL, withdrawal);
        bench.send(SECOND.revision(2), second);
        assertOutcomes(Outcome.NEW, Outcome.UNCHANGED, Outcome.WITHDRAWN, Outcome.CHANGED);
    }

    @Test
    void earlierWithdrawalThatIsReplayedDoesNotMakeALaterOneEarlier() {
        Headers withdrawal = misplaced(WITHDRAWAL.revision(5));
        Headers sixth = refused(FIRST.revision(6));
        bench.send(WITHDRAWAL);
        bench.send(WITHDRAWAL.revision(5), withdrawal);
        bench.drain();
        bench.send(FIRST.revision(6), sixth);
        assertOutcomes(Outcome.STALE);
    }

    @Test
    void refusedReplayOfAnOlderVersionDoesNotHoldBackWhatWaits() {
        Headers first = refused(FIRST);
        bench.send(SECOND.embargoedUntil(bench.now().plus(MINUTE)));
        extractor.fails = true;
        bench.send(FIRST, first);
        extractor.fails = false;
        assertThat(bench.deadLetters()).isEmpty();
        assertThat(bench.size(ProcessorNames.HELD)).isOne();
    }
}
