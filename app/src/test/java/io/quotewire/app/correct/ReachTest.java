package io.quotewire.app.correct;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.streaming.contract.Origin;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.Processed.Changes;
import io.quotewire.streaming.contract.Processed.Events;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.contract.Stamp;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.contract.header.Reprocess;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReachTest {
    private static final Instant NOW = Instant.parse("2026-03-20T12:00:00Z");
    private static final Topics TOPICS = new Topics("news");
    private static final Duration WINDOW = Duration.ofDays(7);

    private final Reach.Lines lines = new Reach.Lines();

    @Test
    void articleChangedWithinTheWindowIsReached() {
        line(10, Outcome.NEW);
        line(3, Outcome.CHANGED);
        assertReach(Reach.ALL);
    }

    @Test
    void heldVersionDoesNotExtendTheWindow() {
        line(10, Outcome.NEW);
        line(1, Outcome.HELD);
        assertReach(Reach.ARCHIVED);
    }

    @Test
    void outcomesWithoutAChangeDoNotExtendTheWindow() {
        line(10, Outcome.NEW);
        for (Outcome outcome : List.of(Outcome.UNCHANGED, Outcome.STALE, Outcome.SETTLED, Outcome.CORRECTED)) {
            line(1, outcome);
        }
        lines.take(processed(Outcome.CHANGED, List.of(Reprocess.FLAG)), NOW);
        assertReach(Reach.ARCHIVED);
    }

    @Test
    void heldArticleIsReachedIfAllItsLinesExist() {
        line(1, Outcome.HELD);
        assertReach(Reach.ALL);
        assertThat(lines.reach(false, WINDOW, NOW)).isEqualTo(Reach.FADED);
    }

    @Test
    void takedownIsCompleteIfTheFirstLineExists() {
        line(20, Outcome.CHANGED);
        assertThat(lines.reach(false, WINDOW, NOW)).isEqualTo(Reach.FADED);
        assertThat(Reach.FADED.leftByTakedown("story", TOPICS)).isPresent();
        line(30, Outcome.NEW);
        assertThat(lines.reach(false, WINDOW, NOW)).isEqualTo(Reach.ARCHIVED);
        assertThat(Reach.ARCHIVED.leftByTakedown("story", TOPICS)).isEmpty();
        assertThat(Reach.ARCHIVED.leftByCorrection("story", TOPICS)).isPresent();
    }

    @Test
    void articleWithoutLinesMayHaveBeenForgotten() {
        assertReach(Reach.UNSEEN);
        assertThat(lines.reach(false, WINDOW, NOW)).isEqualTo(Reach.FORGOTTEN);
    }

    @Test
    void withdrawnArticleHasNothingPublished() {
        line(30, Outcome.NEW);
        line(20, Outcome.WITHDRAWN);
        assertThat(lines.reach(false, WINDOW, NOW)).isEqualTo(Reach.ALL);
    }

    @Test
    void articleRepublishedAfterASkipIsComplete() {
        line(20, Outcome.SKIPPED_LANGUAGE);
        line(15, Outcome.CHANGED);
        assertThat(lines.reach(false, WINDOW, NOW)).isEqualTo(Reach.ARCHIVED);
    }

    private void assertReach(Reach reach) {
        assertThat(lines.reach(true, WINDOW, NOW)).isEqualTo(reach);
    }

    private void line(long daysAgo, Outcome outcome) {
        lines.take(processed(outcome, List.of()), NOW.minus(Duration.ofDays(daysAgo)));
    }

    private static Processed processed(Outcome outcome, List<String> flags) {
        Origin origin = new Origin("story", null, "Wire", NOW, false, false, "en", null);
        return Processed.of(
                origin, new Stamp(0, null, NOW, "test"), outcome, flags, Events.NONE, List.of(), Changes.UNTOLD, 0);
    }
}
