package io.quotewire.producer.memory;

import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Remembers until the process ends; every feed is this feeder's, unless all of them are handed over to others. */
public final class MemoryStates implements FeedStates {
    private final Map<String, FeedState> states = new HashMap<>();
    private final Set<String> out = new HashSet<>();
    private boolean handedOver;
    private int refused;

    public synchronized void handOver() {
        handedOver = true;
    }

    public synchronized void takeBack() {
        handedOver = false;
    }

    /** How often a feed was asked for that is handed over. */
    public synchronized int refused() {
        return refused;
    }

    @Override
    public synchronized Optional<FeedState> checkOut(URI feed, Instant now) {
        if (handedOver) {
            refused++;
            return Optional.empty();
        }
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
