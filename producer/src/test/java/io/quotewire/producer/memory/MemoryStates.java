package io.quotewire.producer.memory;

import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Remembers until the process ends; every feed is this feeder's. */
public final class MemoryStates implements FeedStates {
    private final Map<String, FeedState> states = new HashMap<>();
    private final Set<String> out = new HashSet<>();

    @Override
    public synchronized Optional<FeedState> checkOut(URI feed, Instant now) {
        FeedState state = states.computeIfAbsent(feed.toString(), address -> FeedState.fresh(address, now));
        boolean due = !state.ended() && !state.polls().times().nextPollAt().isAfter(now);
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
    public boolean reading() {
        return true;
    }

    @Override
    public void close() {}
}
