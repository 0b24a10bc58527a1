package io.quotewire.producer.memory;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The states of the feeds that a feeder was given, and which of them it may poll: those in partitions that are assigned
 * to it and have been read. Thread-safe.
 */
final class KnownFeeds {
    /** A feed that a feeder with another list polls is left to it until it is overdue by this time. */
    private static final Duration OTHERS_TURN = Duration.ofSeconds(30);

    /** More than the clocks of two feeders differ. */
    private static final Duration CLOCKS_APART = Duration.ofMinutes(1);

    private final Set<String> given;
    private final int partitions;
    private final UnaryOperator<FeedState> review;
    private final Map<String, FeedState> states = new HashMap<>();
    private final Map<String, Integer> out = new HashMap<>();
    private final Map<String, FeedState> late = new HashMap<>();
    private final Map<String, Instant> othersUntil = new HashMap<>();
    private final Set<String> forgotten = new HashSet<>();

    /** When users requested a poll of feeds that were being polled: it may have begun before there was news. */
    private final Map<String, Instant> askedAgain = new HashMap<>();

    private final Set<Integer> loading = new HashSet<>();
    private final Set<Integer> mine = new HashSet<>();

    /**
     * Starts without states.
     *
     * @param given addresses of the feeds
     * @param partitions of the topic
     * @param review adapts a state that was read when a partition was assigned
     */
    KnownFeeds(Collection<String> given, int partitions, UnaryOperator<FeedState> review) {
        this.given = Set.copyOf(given);
        this.partitions = partitions;
        this.review = review;
    }

    /** As {@link FeedStates#checkOut}. */
    synchronized Optional<FeedState> checkOut(URI feed, Instant now) {
        int partition = FeedRecords.partition(feed, partitions);
        String address = feed.toString();
        if (!given.contains(address) || !mine.contains(partition) || out.containsKey(address)) {
            return Optional.empty();
        }
        FeedState state = states.computeIfAbsent(address, unknown -> FeedState.fresh(unknown, now));
        boolean waits = state.polls().times().nextPollAt().isAfter(now)
                || othersUntil.getOrDefault(address, now).isAfter(now);
        boolean ahead = polledInTheFuture(state, now);
        if (state.ended() || (waits && !ahead)) {
            return Optional.empty();
        }
        out.put(address, partition);
        // Otherwise a poll that only puts off the next one would leave the feed due at once, again and again.
        return Optional.of(ahead ? state.with(state.polls().setBackTo(now)) : state);
    }

    /** Accepts the state after a poll; true if it is to be written. */
    synchronized boolean checkIn(FeedState state) {
        String address = state.address();
        Integer partition = out.remove(address);
        Optional<Instant> asked = Optional.ofNullable(askedAgain.remove(address));
        notifyAll();
        if (forgotten.remove(address)) {
            states.remove(address);
            return false;
        }
        if (partition == null) {
            // The partition was revoked during the poll; if it is assigned again, the state is still known.
            late.put(address, state);
            return false;
        }
        othersUntil.remove(address);
        states.put(address, asked.map(state::asked).orElse(state));
        return true;
    }

    /** The given feeds in partitions assigned to this feeder. */
    synchronized List<FeedState> all() {
        return List.copyOf(states.values());
    }

    /** A partition was assigned to this feeder, and must be read first. */
    synchronized void assigned(int partition) {
        mine.remove(partition);
        loading.add(partition);
    }

    /** A partition has been read; returns the states of polls that ended while it was not assigned, to be written. */
    synchronized List<FeedState> loaded(int partition) {
        loading.remove(partition);
        mine.add(partition);
        List<FeedState> found = late.values().stream()
                .filter(state -> partitionOf(state.address()) == partition)
                .filter(state -> isLater(state, states.get(state.address())))
                .toList();
        found.forEach(state -> states.put(state.address(), state));
        late.keySet().removeIf(address -> partitionOf(address) == partition);
        return found;
    }

    /**
     * Accepts a record: any while a partition is being read; later only those of feeders with another list and users'
     * requests.
     */
    synchronized void remember(FeedRecord written, Instant now) {
        String address = written.address();
        if (!given.contains(address)) {
            return;
        }
        if (partitionOf(address) != written.partition()) {
            // The record is from before the topic had this many partitions; any record in the feed's own partition is
            // newer.
            boolean onlyOne = loading.contains(written.partition()) && !states.containsKey(address);
            written.state().filter(state -> onlyOne).ifPresent(state -> states.put(address, review.apply(state)));
        } else if (loading.contains(written.partition())) {
            states.remove(address);
            written.state().ifPresent(state -> states.put(address, review.apply(state)));
        } else if (written.state().isEmpty()) {
            forget(address);
        } else if (written.asked()) {
            othersUntil.remove(address);
            states.computeIfPresent(address, (same, state) -> state.asked(now));
            if (out.containsKey(address)) {
                askedAgain.put(address, now);
            }
        } else if (!out.containsKey(address)) {
            FeedState state = byOurClock(written.state().get(), now);
            if (isLater(state, states.get(address))) {
                states.put(address, state);
                othersUntil.put(address, state.polls().times().nextPollAt().plus(OTHERS_TURN));
            }
        }
    }

    /** The clock of another feeder may be ahead of ours: what it has just polled would look due to us at once. */
    private static FeedState byOurClock(FeedState state, Instant now) {
        Instant polled = state.polls().times().lastPollAt();
        return polled != null && polledInTheFuture(state, now)
                ? state.with(state.polls().earlier(Duration.between(now, polled)))
                : state;
    }

    /** Partitions were revoked: their feeds are no longer polled; polls in progress may still be checked in. */
    synchronized void release(Set<Integer> gone) {
        mine.removeAll(gone);
        loading.removeAll(gone);
    }

    /** Waits until no poll of a feed in these partitions is in progress. */
    synchronized void awaitCheckIns(Set<Integer> gone, Duration patience) throws InterruptedException {
        long until = System.nanoTime() + patience.toNanos();
        long left = patience.toMillis();
        while (left > 0 && out.values().stream().anyMatch(gone::contains)) {
            wait(left);
            left = (until - System.nanoTime()) / 1_000_000;
        }
    }

    /** Discards the states in partitions that are assigned to others now. */
    synchronized void drop(Set<Integer> gone) {
        states.keySet().removeIf(address -> gone.contains(partitionOf(address)));
        out.values().removeIf(gone::contains);
    }

    private void forget(String address) {
        if (out.containsKey(address)) {
            forgotten.add(address);
        }
        states.remove(address);
        othersUntil.remove(address);
    }

    private int partitionOf(String address) {
        return FeedRecords.partition(URI.create(address), partitions);
    }

    /** Whether the clock was set back since the last poll, so that the time of the next one may be far off. */
    private static boolean polledInTheFuture(FeedState state, Instant now) {
        Instant last = state.polls().times().lastPollAt();
        return last != null && last.isAfter(now.plus(CLOCKS_APART));
    }

    private static boolean isLater(FeedState one, @Nullable FeedState other) {
        Instant polled = one.polls().times().lastPollAt();
        Instant before = other == null ? null : other.polls().times().lastPollAt();
        return polled != null && (before == null || polled.isAfter(before));
    }
}
