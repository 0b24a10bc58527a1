package io.quotewire.producer.live;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Remembers until the process ends; every feed is this feeder's. */
final class MemoryStates implements FeedStates {
    private final Map<String, FeedState> states = new HashMap<>();
    private final Set<String> out = new HashSet<>();

    @Override
    public synchronized Optional<FeedState> checkOut(FeedConfig feed, Instant now) {
        FeedState state = states.computeIfAbsent(feed.address().toString(), address -> FeedState.fresh(address, now));
        boolean due = !state.ended() && !state.nextPollAt().isAfter(now);
        return due && out.add(state.address()) ? Optional.of(state) : Optional.empty();
    }

    @Override
    public synchronized void checkIn(FeedState state) {
        states.put(state.address(), state);
        out.remove(state.address());
    }

    @Override
    public synchronized List<FeedState> all() {
        return List.copyOf(states.values());
    }

    @Override
    public void close() {}
}
