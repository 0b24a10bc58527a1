package io.quotewire.processor;

import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.contract.header.DeadLetter;
import io.quotewire.streaming.contract.header.Replay;
import org.apache.kafka.common.header.Headers;
import org.junit.jupiter.api.Test;

/** What a replayed article says of where and when it was refused decides what came since. */
class ReplayedElsewhereTest extends ReplayBench {
    /** Their offsets cannot be compared, but the times at which they were written can. */
    @Test
    void itMayHaveBeenRefusedInAnotherPartitionOrTopic() {
        Headers first = elsewhere(FIRST, "news.articles-4@900");
        bench.advance(MINUTE);
        bench.send(SECOND);
        bench.send(FIRST, first);
        assertOutcomes(Outcome.NEW, Outcome.STALE);

        Headers third = elsewhere(THIRD, "news.articles-4@0");
        bench.send(THIRD, third);
        assertOutcomes(Outcome.CHANGED);
    }

    @Test
    void offsetsOfARecreatedTopicDoNotMisleadIt() {
        Headers ofTheTopicBefore = elsewhere(FIRST, "news.articles-0@900");
        bench.advance(MINUTE);
        bench.send(SECOND);
        bench.send(FIRST, ofTheTopicBefore);
        assertOutcomes(Outcome.NEW, Outcome.STALE);
    }

    /** Its dead letter does not say when it was written. */
    @Test
    void letterOfAnEarlierReleaseIsComparedByWhenItWasRefused() {
        Headers letter = letter(FIRST);
        letter.remove(DeadLetter.ARRIVED);
        bench.advance(MINUTE);
        bench.send(SECOND);
        bench.send(FIRST, Replay.headers(letter));
        assertOutcomes(Outcome.NEW, Outcome.STALE);
    }

    @Test
    void replayWithoutATimeIsComparedByItsOffset() {
        Headers first = refused(FIRST);
        first.remove(Replay.ARRIVED);
        bench.advance(MINUTE);
        bench.send(SECOND);
        bench.send(FIRST, first);
        assertOutcomes(Outcome.NEW, Outcome.STALE);
    }

    @Test
    void headersThatSayNothingLeaveTheOrderOfArrival() {
        bench.send(FIRST);
        Headers senseless = refused(SECOND);
        set(senseless, Replay.OF, "news.articles-0@many");
        set(senseless, Replay.ARRIVED, "yesterday");
        bench.send(SECOND, senseless);
        assertOutcomes(Outcome.NEW, Outcome.CHANGED);
    }
}
