package io.quotewire.producer.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class KnownFeedsTest {
    private static final Instant NOW = Instant.parse("2026-03-03T12:00:00Z");
    private static final URI FEED = URI.create("https://wire.example/rss");
    private static final String OTHER = "https://other.example/rss";

    private final KnownFeeds feeds = new KnownFeeds(List.of(FEED.toString()), 1, UnaryOperator.identity());

    @Test
    void feedIsPolledOnlyOnceItsPartitionIsRead() {
        feeds.assigned(0);
        assertThat(feeds.checkOut(FEED, NOW)).isEmpty();

        feeds.loaded(0);

        assertThat(feeds.checkOut(FEED, NOW)).isPresent();
        assertThat(feeds.checkOut(FEED, NOW)).as("taken already").isEmpty();
    }

    @Test
    void feedsOfOtherListsAreUnknown() {
        feeds.assigned(0);
        feeds.remember(known(state(OTHER, NOW, NOW)), NOW);
        feeds.loaded(0);

        assertThat(feeds.all()).isEmpty();
        assertThat(feeds.checkOut(URI.create(OTHER), NOW)).isEmpty();
    }

    @Test
    void feedPolledByAnotherListsFeederIsLeftToItUntilItStops() {
        readEmpty();
        Instant next = NOW.plusSeconds(600);
        feeds.remember(known(state(FEED.toString(), NOW, next)), NOW);

        assertThat(feeds.checkOut(FEED, next)).isEmpty();
        assertThat(feeds.checkOut(FEED, next.plusSeconds(31))).isPresent();
    }

    @Test
    void feedPolledByAFeederWhoseClockIsAheadIsLeftToItToo() {
        readEmpty();
        Instant theirs = NOW.plusSeconds(3600);
        feeds.remember(known(state(FEED.toString(), theirs, theirs.plusSeconds(600))), NOW);

        assertThat(feeds.checkOut(FEED, NOW)).isEmpty();
        assertThat(feeds.checkOut(FEED, NOW.plusSeconds(600))).isEmpty();
        assertThat(feeds.checkOut(FEED, NOW.plusSeconds(631))).isPresent();
    }

    @Test
    void ownRecordsChangeNothing() {
        readEmpty();
        feeds.checkOut(FEED, NOW);
        FeedState polled = state(FEED.toString(), NOW, NOW.plusSeconds(600));
        feeds.checkIn(polled);
        feeds.remember(known(polled), NOW);

        assertThat(feeds.checkOut(FEED, NOW.plusSeconds(600))).contains(polled);
    }

    @Test
    void feedIsDueOnceTheClockIsSetBackBehindItsLastPoll() {
        readEmpty();
        feeds.checkOut(FEED, NOW);
        feeds.checkIn(state(FEED.toString(), NOW, NOW.plusSeconds(600)));

        assertThat(feeds.checkOut(FEED, NOW.minusSeconds(30))).isEmpty();
        assertThat(feeds.checkOut(FEED, NOW.minusSeconds(3600))).isPresent();
    }

    @Test
    void feedThatIsPostponedAfterTheClockWasSetBackIsNotDueBefore() {
        readEmpty();
        feeds.checkOut(FEED, NOW);
        feeds.checkIn(state(FEED.toString(), NOW, NOW.plusSeconds(600)));
        Instant setBack = NOW.minusSeconds(3600);

        FeedState before = feeds.checkOut(FEED, setBack).orElseThrow();
        feeds.checkIn(before.with(before.polls().withNext(setBack.plusSeconds(600))));

        assertThat(feeds.checkOut(FEED, setBack.plusSeconds(599))).isEmpty();
        assertThat(feeds.checkOut(FEED, setBack.plusSeconds(600))).isPresent();
    }

    @Test
    void pollThatWasNotDeliveredAfterTheClockWasSetBackIsTriedAgain() {
        readEmpty();
        feeds.checkOut(FEED, NOW);
        feeds.checkIn(state(FEED.toString(), NOW, NOW.plusSeconds(600)));
        Instant setBack = NOW.minusSeconds(3600);

        feeds.checkIn(feeds.checkOut(FEED, setBack).orElseThrow());

        assertThat(feeds.checkOut(FEED, setBack.plusSeconds(1))).isPresent();
    }

    @Test
    void requestedPollIsDueNow() {
        readEmpty();
        feeds.checkOut(FEED, NOW);
        feeds.checkIn(ended(state(FEED.toString(), NOW, NOW.plusSeconds(600))));
        assertThat(feeds.checkOut(FEED, NOW.plusSeconds(900))).isEmpty();

        feeds.remember(new FeedRecord(FEED.toString(), 0, Optional.of(state(FEED.toString(), NOW, NOW)), true), NOW);

        assertThat(feeds.checkOut(FEED, NOW))
                .hasValueSatisfying(state -> assertThat(state.ended()).isFalse());
    }

    @Test
    void pollRequestedDuringAPollFollowsIt() {
        readEmpty();
        FeedState before = feeds.checkOut(FEED, NOW).orElseThrow();
        feeds.remember(new FeedRecord(FEED.toString(), 0, Optional.of(before), true), NOW.plusSeconds(1));

        feeds.checkIn(state(FEED.toString(), NOW, NOW.plusSeconds(600)));
        assertThat(feeds.checkOut(FEED, NOW.plusSeconds(2))).isPresent();
        feeds.checkIn(state(FEED.toString(), NOW.plusSeconds(2), NOW.plusSeconds(602)));

        assertThat(feeds.checkOut(FEED, NOW.plusSeconds(3))).isEmpty();
    }

    @Test
    void forgottenFeedStartsOverEvenDuringAPoll() {
        readEmpty();
        feeds.checkOut(FEED, NOW);
        feeds.remember(new FeedRecord(FEED.toString(), 0, Optional.empty(), false), NOW);

        assertThat(feeds.checkIn(state(FEED.toString(), NOW, NOW.plusSeconds(600))))
                .isFalse();
        assertThat(feeds.checkOut(FEED, NOW))
                .hasValueSatisfying(
                        state -> assertThat(state.polls().times().lastPollAt()).isNull());
    }

    @Test
    void pollFinishedWhileThePartitionWasRevokedIsKept() {
        readEmpty();
        feeds.checkOut(FEED, NOW);
        feeds.release(Set.of(0));
        feeds.drop(Set.of(0));
        FeedState found = state(FEED.toString(), NOW.plusSeconds(1), NOW.plusSeconds(600));
        assertThat(feeds.checkIn(found)).isFalse();

        feeds.assigned(0);
        feeds.remember(known(state(FEED.toString(), NOW, NOW)), NOW);

        assertThat(feeds.loaded(0)).containsExactly(found);
        assertThat(feeds.checkOut(FEED, NOW.plusSeconds(10))).isEmpty();
    }

    @Test
    void reviewDecidesWhetherABackoffStillApplies() {
        KnownFeeds reviewed = new KnownFeeds(
                List.of(FEED.toString()), 1, state -> state.with(state.polls().withNext(NOW)));
        reviewed.assigned(0);
        reviewed.remember(known(state(FEED.toString(), NOW, NOW.plus(Duration.ofHours(1)))), NOW);
        reviewed.loaded(0);

        assertThat(reviewed.checkOut(FEED, NOW)).isPresent();
    }

    private void readEmpty() {
        feeds.assigned(0);
        feeds.loaded(0);
    }

    private static FeedRecord known(FeedState state) {
        return new FeedRecord(state.address(), 0, Optional.of(state), false);
    }

    private static FeedState ended(FeedState state) {
        PollHistory polls = state.polls();
        return state.with(new PollHistory(
                null,
                polls.validators(),
                polls.times(),
                polls.rhythm(),
                new PollHistory.Trouble(1, "gone", true, null, null),
                polls.totals()));
    }

    static FeedState state(String address, Instant polled, Instant next) {
        FeedState fresh = FeedState.fresh(address, polled);
        PollHistory polls = fresh.polls();
        return fresh.with(new PollHistory(
                null,
                polls.validators(),
                new PollHistory.Times(polled, polled, null, next),
                polls.rhythm(),
                polls.trouble(),
                polls.totals()));
    }
}
