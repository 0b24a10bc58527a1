package io.quotewire.processor;

import static io.quotewire.processor.Articles.article;
import static io.quotewire.processor.Decided.entity;
import static io.quotewire.processor.Decided.erase;
import static io.quotewire.processor.Decided.suppress;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.correction.Correction.Action;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;

/** Corrections and versions that arrive between the request for an article's record and the response. */
class CorrectionsWhileReadingTest extends CorrectionsBenchTest {
    private static final Articles STORY = article("story", "Ada: yes\nBob: no");

    @Test
    void articleIsTakenDownWhileItsMissingRecordIsBeingRead() {
        bench.send(STORY);
        readSlowly();
        bench.correct(suppress("yes", 0));
        settle();
        bench.correct(erase());
        bench.sent.delete();
        settle();
        assertRetractedAs(Outcome.ERASED);

        bench.sent.come();
        settle();
        assertThat(bench.processed()).isEmpty();
        assertThat(corrected("unreachable")).isZero();
    }

    @Test
    void takedownOvertakesAnEntityCorrection() {
        bench.send(STORY);
        readSlowly();
        bench.correct(entity(Action.MERGE, "Ada", "Adele", 1));
        settle();
        bench.correct(erase());
        settle();
        assertRetractedAs(Outcome.ERASED);
    }

    @Test
    void takedownAppliesToAVersionThatArrivedMeanwhile() {
        bench.send(STORY);
        readSlowly();
        bench.correct(suppress("yes", 0));
        settle();
        bench.send(STORY.body("Cleo: perhaps"));
        bench.drain();
        bench.correct(erase());
        settle();
        bench.sent.come();
        settle();
        assertRetractedAs(Outcome.ERASED);
    }

    @Test
    void secondCorrectionAppliesToAVersionThatArrivedMeanwhile() {
        bench.send(STORY);
        readSlowly();
        bench.correct(suppress("yes", 0));
        settle();
        bench.send(STORY.body("Cleo: perhaps"));
        bench.drain();
        bench.correct(suppress("perhaps", 0));
        settle();
        bench.sent.come();
        settle();
        settle();
        assertRetractedAs(Outcome.CORRECTED);
    }

    @Test
    void missingRecordOfAReplacedVersionIsNotReported() {
        bench.send(STORY);
        readSlowly();
        bench.correct(suppress("yes", 0));
        settle();
        bench.sent.delete();
        bench.send(STORY.body("Ada: yes\nAda: yes"));
        bench.sent.come();
        settle();
        assertThat(corrected("unreachable")).isZero();
    }

    @Test
    void anotherArticleAtTheOffsetIsReportedAsUnreachable() {
        bench.send(STORY);
        bench.drain();
        bench.sent.replace(
                0, record("other", Json.write(article("other", "Eve: yes").article())));
        bench.correct(suppress("yes", 0));
        settle();
        assertThat(bench.processed()).isEmpty();
        assertThat(bench.deadLetters()).isEmpty();
        assertThat(corrected("unreachable")).isEqualTo(1);
    }

    @Test
    void anotherVersionAtTheOffsetIsReportedAsUnreachable() {
        bench.send(STORY);
        bench.drain();
        bench.sent.replace(0, record("story", Json.write(STORY.body("Ada: no").article())));
        bench.correct(suppress("yes", 0));
        settle();
        assertThat(bench.processed()).isEmpty();
        assertThat(corrected("unreachable")).isEqualTo(1);
    }

    @Test
    void invalidRecordAtTheOffsetIsNotRefusedAgain() {
        bench.send(STORY);
        bench.drain();
        bench.sent.replace(0, record("other", new byte[] {1}));
        bench.correct(suppress("yes", 0));
        settle();
        assertThat(bench.deadLetters()).isEmpty();
        assertThat(corrected("unreachable")).isEqualTo(1);
    }

    @Test
    void articleArchivedBeforeItsRecordIsReadIsCountedAsSettled() {
        bench.send(STORY);
        readSlowly();
        bench.correct(suppress("yes", 0));
        settle();
        bench.advance(Duration.ofDays(8));
        bench.sent.come();
        settle();
        assertThat(bench.quotes()).isEmpty();
        assertThat(corrected("settled")).isEqualTo(1);
    }

    @Test
    void failedReadIsRetriedAfterAPause() {
        bench.send(STORY);
        bench.drain();
        bench.sent.fail(true);
        bench.correct(suppress("yes", 0));
        seconds(30);
        assertThat(bench.sent.asked()).isEqualTo(1);

        bench.sent.fail(false);
        seconds(60);
        assertThat(bench.sent.asked()).isEqualTo(2);
        assertRetractedAs(Outcome.CORRECTED);
    }

    @Test
    void takedownDoesNotWaitForFailedReads() {
        bench.send(STORY);
        bench.drain();
        bench.sent.fail(true);
        bench.correct(suppress("yes", 0));
        settle();
        bench.correct(erase());
        settle();
        assertRetractedAs(Outcome.ERASED);
    }

    private static TestRecord<byte[], byte[]> record(String key, byte[] value) {
        return new TestRecord<>(key.getBytes(StandardCharsets.UTF_8), value, ProcessorBench.START);
    }

    private void seconds(int number) {
        for (int i = 0; i < number; i++) {
            bench.advance(Duration.ofSeconds(1));
        }
    }

    private void readSlowly() {
        bench.drain();
        bench.sent.delay();
    }

    /** Once, and nothing is published. */
    private void assertRetractedAs(Outcome outcome) {
        assertThat(bench.processed()).extracting(Processed::outcome).containsExactly(outcome);
        assertThat(bench.quotes()).isNotEmpty().extracting(QuoteEvent::change).containsOnly(Change.RETRACTED);
    }
}
