package io.quotewire.app.reprocess;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.streaming.contract.Origin;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.Stamp;
import io.quotewire.streaming.contract.header.Reprocess;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class ReprocessDisplayTest {

    @Test
    void showsProgressRateAndRemainingTime() {
        assertThat(ReprocessDisplay.line(1200, 5000, 1000, Duration.ofSeconds(20)))
                .isEqualTo("1,200 of 5,000 records read again, 24 %, 50/s, 76 s left");
        assertThat(ReprocessDisplay.line(0, 1_000_000, 0, Duration.ofSeconds(1)))
                .isEqualTo("0 of 1,000,000 records read again, 0 %, 0/s");
        assertThat(ReprocessDisplay.line(100, 1_000_000, 100, Duration.ofSeconds(2)))
                .endsWith("5 h 33 min left");
        assertThat(ReprocessDisplay.line(0, 0, 0, Duration.ZERO)).isEqualTo("0 of 0 records read again, 100 %, 0/s");
    }

    @Test
    void showsThatARunWaitsOrWasInterrupted() {
        assertThat(ReprocessDisplay.waiting(0)).isEmpty();
        assertThat(ReprocessDisplay.waiting(1200))
                .isEqualTo("; waiting for the processor, which has 1,200 articles unread");
        TopicPartition at = new TopicPartition("news.articles", 0);
        Instant began = Instant.parse("2026-03-01T09:00:00Z");
        Instant moved = began.plusSeconds(100);
        Run run = new Run(Map.of(at, new OffsetRange(10, 110, began)), Map.of(at, 35L), moved);
        assertThat(ReprocessDisplay.status(run, moved.plusSeconds(2)))
                .isEqualTo("the run of 2026-03-01T09:00:00Z: 25 of 100 records read again, 25 %; last active 2 s ago:"
                        + " it is running");
        assertThat(ReprocessDisplay.status(run, moved.plusSeconds(600)))
                .endsWith("last active 10 min ago: it was interrupted: 'quotewire reprocess' continues it, --anew"
                        + " begins another");
    }

    @Test
    void offsetRangeIsReadBackFromText() {
        OffsetRange range = new OffsetRange(3, 20, Instant.ofEpochMilli(1_700_000_000_000L));
        Instant kept = Instant.ofEpochMilli(1_700_000_005_000L);
        assertThat(OffsetRange.of(range.text(kept))).contains(range);
        assertThat(OffsetRange.kept(range.text(kept))).contains(kept);
        // The format of an earlier version.
        assertThat(OffsetRange.of("3 20 1700000000000")).contains(range);
        assertThat(OffsetRange.kept("3 20 1700000000000")).isEmpty();
        assertThat(OffsetRange.of("")).isEmpty();
        assertThat(OffsetRange.of("5 2 7")).isEmpty();
        assertThat(range.done(10)).isEqualTo(7);
        assertThat(range.done(99)).isEqualTo(17);
    }

    @Test
    void articleOfWhichNothingIsPublishedCountsAsUnchanged() {
        Results results = new Results();
        results.add(derivedAnew(new Processed.Events(1, 1, 0, 2)));
        results.add(derivedAnew(Processed.Events.NONE));

        assertThat(results.sentence())
                .startsWith("1 article was published again, with 4 events; 1 was unchanged; 0 records");
        assertThat(Results.sentence(0, 0, 7, 0, 0)).startsWith("0 articles were published again; 7 were unchanged;");
    }

    private static Processed derivedAnew(Processed.Events events) {
        Instant time = Instant.parse("2026-03-01T09:00:00Z");
        return Processed.of(
                new Origin("a", null, "Wire", time, false, false, null, null),
                new Stamp(1, time, time, "rules-2"),
                Processed.Outcome.CHANGED,
                List.of(Reprocess.FLAG),
                events,
                List.of(),
                Processed.Changes.UNTOLD,
                10);
    }

    @Test
    void resultsUseSingularAndPlural() {
        assertThat(Results.sentence(1, 1, 1, 1, 1))
                .isEqualTo("1 article was published again, with 1 event; 1 was unchanged; 1 record is not the current"
                        + " version; 1 is beyond the correction window and stays as it is");
        assertThat(Results.sentence(3, 2_000, 32, 0, 2))
                .isEqualTo("3 articles were published again, with 2,000 events; 32 were unchanged;"
                        + " 0 records are not the current version; 2 are beyond the correction window and stay as they"
                        + " are");
    }
}
