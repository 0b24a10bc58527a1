package io.quotewire.producer.follow;

import io.quotewire.producer.memory.FeedState;
import io.quotewire.producer.web.FetchableHosts;
import io.quotewire.producer.web.OffLimits;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Reviews the states left by an earlier feeder under the current options: a feed that was refused but is allowed now is
 * due at once, and so is one whose next poll is further away than any feed may wait.
 */
public final class StartupReview implements UnaryOperator<FeedState> {
    /** A feed may ask not to be fetched on days of the week. */
    private static final Duration QUIET_DAYS = Duration.ofDays(8);

    private final Duration longest;
    private final FetchableHosts reach;
    private final Clock clock;

    private StartupReview(Duration longest, FetchableHosts reach, Clock clock) {
        this.longest = longest;
        this.reach = reach;
        this.clock = clock;
    }

    /** A review with the pace of these feeds, and the hosts that may be fetched. */
    public static StartupReview of(Collection<FeedConfig> feeds, PollPace pace, FetchableHosts reach, Clock clock) {
        Duration longest = feeds.stream()
                .map(FeedConfig::shortest)
                .flatMap(Optional::stream)
                .reduce(pace.longest(), (one, other) -> one.compareTo(other) > 0 ? one : other);
        return new StartupReview(longest.plus(QUIET_DAYS), reach, clock);
    }

    @Override
    public FeedState apply(FeedState state) {
        Instant now = clock.instant();
        OffLimits refused = state.polls().trouble().offLimits();
        boolean mended = refused != null && reach.allow(refused);
        boolean never = state.polls().times().nextPollAt().isAfter(now.plus(longest));
        return mended || never ? state.with(state.polls().withNext(now)) : state;
    }
}
