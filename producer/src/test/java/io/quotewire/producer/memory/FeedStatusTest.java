package io.quotewire.producer.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FeedStatusTest {
    private static final Instant NOW = Instant.parse("2026-03-04T10:00:00Z");
    private final FeedState fresh = FeedState.fresh("https://wire.example/rss", NOW);

    @Test
    void conditionIsTheWorstThatApplies() {
        assertThat(FeedStatus.of(fresh, NOW).condition()).isEqualTo(FeedStatus.FeedCondition.WAITING);
        assertThat(FeedStatus.of(with(NOW, Duration.ZERO), NOW).condition()).isEqualTo(FeedStatus.FeedCondition.OK);
        assertThat(FeedStatus.of(with(new PollHistory.Trouble(1, "HTTP status 500", false, null, null)), NOW))
                .extracting(FeedStatus::condition, FeedStatus::lastError, FeedStatus::failures)
                .containsExactly(FeedStatus.FeedCondition.FAILING, "HTTP status 500", 1);
        FeedStatus ended = FeedStatus.of(with(new PollHistory.Trouble(1, "gone", true, null, null)), NOW);
        assertThat(ended.condition()).isEqualTo(FeedStatus.FeedCondition.ENDED);
        assertThat(ended.nextPollAt()).isNull();
    }

    @Test
    void silenceLongerThanUsualIsFlagged() {
        FeedState steady = with(NOW.minus(Duration.ofHours(9)), Duration.ofHours(2));

        assertThat(FeedStatus.of(steady, NOW).silent()).isTrue();
        assertThat(FeedStatus.of(steady, NOW).condition()).isEqualTo(FeedStatus.FeedCondition.SILENT);
        assertThat(FeedStatus.of(with(NOW.minus(Duration.ofHours(7)), Duration.ofHours(2)), NOW)
                        .silent())
                .isFalse();
    }

    private FeedState with(Instant lastNewItem, Duration usualSilence) {
        PollHistory polls = new PollHistory(
                null,
                PollHistory.Validators.NONE,
                new PollHistory.Times(NOW, NOW, lastNewItem, NOW),
                new PollHistory.Rhythm(600, usualSilence.toSeconds()),
                PollHistory.Trouble.NONE,
                new PollHistory.Totals(1, 0));
        return fresh.with(polls);
    }

    private FeedState with(PollHistory.Trouble trouble) {
        PollHistory polls = fresh.polls();
        return fresh.with(
                new PollHistory(null, polls.validators(), polls.times(), polls.rhythm(), trouble, polls.totals()));
    }
}
