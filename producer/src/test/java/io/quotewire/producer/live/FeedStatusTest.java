package io.quotewire.producer.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeedStatusTest {
    private static final Instant NOW = Instant.parse("2026-03-04T10:00:00Z");
    private final FeedState fresh = FeedState.fresh("https://wire.example/rss", NOW);

    @Test
    void theWorstThatHoldsIsTheCondition() {
        Transition transition = new Transition(PollPace.PUBLIC, fresh, NOW);

        assertThat(FeedStatus.of(fresh, NOW).condition()).isEqualTo(FeedStatus.Condition.OK);
        assertThat(FeedStatus.of(transition.failed(FeedFailure.of("HTTP status 500")), NOW))
                .extracting(FeedStatus::condition, FeedStatus::lastError, FeedStatus::errors)
                .containsExactly(FeedStatus.Condition.FAILING, "HTTP status 500", 1L);
        FeedStatus ended = FeedStatus.of(transition.failed(new FeedFailure("gone", Optional.empty(), true)), NOW);
        assertThat(ended.condition()).isEqualTo(FeedStatus.Condition.ENDED);
        assertThat(ended.nextPollAt()).isNull();
    }

    @Test
    void silenceLongerThanUsualIsFlagged() {
        FeedState steady = with(NOW.minus(Duration.ofHours(9)), Duration.ofHours(2));

        assertThat(FeedStatus.of(steady, NOW).silent()).isTrue();
        assertThat(FeedStatus.of(steady, NOW).condition()).isEqualTo(FeedStatus.Condition.SILENT);
        assertThat(FeedStatus.of(with(NOW.minus(Duration.ofHours(7)), Duration.ofHours(2)), NOW)
                        .silent())
                .isFalse();
    }

    private FeedState with(Instant lastNewItem, Duration usualSilence) {
        return new FeedState(
                FeedState.SCHEMA_VERSION,
                fresh.address(),
                null,
                null,
                null,
                NOW,
                NOW,
                lastNewItem,
                NOW,
                600,
                usualSilence.toSeconds(),
                0,
                null,
                false,
                1,
                0,
                List.of(),
                null,
                null);
    }
}
