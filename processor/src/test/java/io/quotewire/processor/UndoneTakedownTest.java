package io.quotewire.processor;

import static io.quotewire.processor.Articles.article;
import static io.quotewire.processor.Decided.erase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.contract.QuoteEvent;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Articles that were taken down while they could be corrected, and whose takedown is undone long after. */
class UndoneTakedownTest extends CorrectionsBenchTest {
    private static final Articles STORY = article("story", "Ada: yes\nBob: no");

    @Test
    void comesBackAfterTheCorrectionWindow() {
        takenDown();
        undo();
        assertBack(Outcome.CORRECTED);
    }

    @Test
    void comesBackWhenSentAgainIfItsRecordIsGone() {
        takenDown();
        bench.sent.delete();
        undo();
        assertThat(corrected("unreachable")).isEqualTo(1);
        bench.send(STORY);
        assertBack(Outcome.CHANGED);
    }

    @Test
    void comesBackFromItsLatestRecordIfTheFirstIsGone() {
        takenDown();
        bench.sent.delete();
        bench.send(STORY);
        undo();
        assertBack(Outcome.CORRECTED);
    }

    @Test
    void comesBackWhenSentAgainLongAfterTheUndo() {
        takenDown();
        bench.sent.delete();
        undo();
        bench.advance(Duration.ofDays(20));
        bench.send(STORY);
        assertBack(Outcome.CHANGED);
        assertThat(bench.published.ids("news.quotes")).doesNotHaveDuplicates();
    }

    @Test
    void hasNewEventIdsWhenSentAgainLongAfterTwoUndos() {
        takenDown();
        bench.sent.delete();
        undo();
        bench.advance(Duration.ofDays(8));
        bench.advance(Duration.ofDays(170));
        bench.correct(erase().decided("desk", ProcessorBench.START.plus(Duration.ofDays(187)), "again"));
        settle();
        undo();
        bench.advance(Duration.ofDays(30));
        bench.send(STORY);
        assertBack(Outcome.CHANGED);
        assertThat(bench.published.ids("news.quotes")).doesNotHaveDuplicates();
    }

    @Test
    void isForgottenLikeAnArchivedOneAfterTheUndo() {
        takenDown();
        bench.sent.delete();
        undo();
        bench.advance(Duration.ofDays(8));
        assertThat(bench.memory("story")).isPresent();
        bench.advance(Duration.ofDays(181));
        assertThat(bench.memory("story")).isEmpty();
        bench.send(STORY);
        assertBack(Outcome.NEW);
    }

    @Test
    void comesBackIfItsMemoryExpiresBeforeTheUndoIsApplied() {
        takenDown();
        bench.correct(erase().key(), null);
        bench.advance(Duration.ofDays(8));
        settle();
        assertBack(Outcome.CORRECTED);
    }

    @Test
    void comesBackIfItsRecordIsUnreadableWhenItsMemoryExpires() {
        takenDown();
        bench.sent.fail(true);
        undo();
        bench.advance(Duration.ofDays(8));
        bench.sent.fail(false);
        for (int second = 0; second < 60; second++) {
            settle();
        }
        assertBack(Outcome.CORRECTED);
    }

    @Test
    void isNotForgottenWhileTakenDown() {
        takenDown();
        for (int month = 0; month < 24; month++) {
            bench.advance(Duration.ofDays(30));
        }
        bench.send(STORY);
        assertThat(bench.processed())
                .extracting(Processed::outcome, Processed::extractionMicros)
                .containsExactly(tuple(Outcome.UNCHANGED, 0L));
        undo();
        assertBack(Outcome.CORRECTED);
    }

    private void takenDown() {
        bench.send(STORY);
        bench.correct(erase());
        settle();
        bench.advance(Duration.ofDays(9));
        bench.drain();
    }

    private void undo() {
        bench.correct(erase().key(), null);
        settle();
    }

    private void assertBack(Outcome outcome) {
        assertThat(bench.quotes()).hasSize(2).extracting(QuoteEvent::change).containsOnly(Change.PUBLISHED);
        assertThat(bench.processed())
                .filteredOn(line -> !line.deltas().isEmpty())
                .extracting(Processed::outcome)
                .containsExactly(outcome);
    }
}
