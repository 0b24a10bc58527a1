package io.quotewire.producer.follow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.producer.memory.FeedState;
import io.quotewire.producer.web.FetchableHosts;
import io.quotewire.producer.web.OffLimits;
import io.quotewire.streaming.contract.Json;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StartupReviewTest {
    private static final Instant NOW = Instant.parse("2026-03-03T12:00:00Z");
    private static final FeedState FRESH = FeedState.fresh("http://intranet.example/rss", NOW);

    @Test
    void feedRefusedForAMissingOptionIsDueOnceItIsSet() throws IOException {
        FeedState failed = new PollOutcome(PollPace.PUBLIC, FRESH, NOW)
                .failed(new FeedFailure(
                        "in any words", Optional.empty(), false, Optional.of(OffLimits.PRIVATE_NETWORK)));
        FeedState refused = Json.read(Json.write(failed), FeedState.class);

        assertThat(next(refused, new FetchableHosts(true, false))).isEqualTo(NOW);
        assertThat(next(refused, new FetchableHosts(false, true))).isAfter(NOW);
        assertThat(next(refused, FetchableHosts.PUBLIC)).isAfter(NOW);
    }

    @Test
    void stateOfAnEarlierReleaseIsReviewedByItsMessage() {
        String reason = "intranet.example is on a private network (10.0.0.1); --allow-private lets it be fetched";
        FeedState refused = new PollOutcome(PollPace.PUBLIC, FRESH, NOW).failed(FeedFailure.of(reason));

        assertThat(next(refused, new FetchableHosts(true, false))).isEqualTo(NOW);
        assertThat(next(refused, new FetchableHosts(false, true))).isAfter(NOW);
    }

    @Test
    void otherFailuresKeepTheirBackoff() {
        FeedState failed = new PollOutcome(PollPace.PUBLIC, FRESH, NOW).failed(FeedFailure.of("HTTP status 500"));

        assertThat(next(failed, new FetchableHosts(true, true))).isAfter(NOW);
    }

    @Test
    void implausiblyLateNextPollIsDueNow() {
        FeedState never = FRESH.with(FRESH.polls().withNext(NOW.plus(Duration.ofDays(4000))));

        assertThat(next(never, FetchableHosts.PUBLIC)).isEqualTo(NOW);
    }

    private static Instant next(FeedState state, FetchableHosts reach) {
        return StartupReview.of(List.of(), PollPace.PUBLIC, reach, Clock.fixed(NOW, ZoneOffset.UTC))
                .apply(state)
                .polls()
                .times()
                .nextPollAt();
    }
}
