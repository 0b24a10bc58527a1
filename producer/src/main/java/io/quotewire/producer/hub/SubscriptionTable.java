package io.quotewire.producer.hub;

import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One subscription for each feed, and whether any has changed since they were last stored. Not thread-safe. */
final class SubscriptionTable {
    private final Map<URI, Subscription> byFeed = new LinkedHashMap<>();
    private boolean changed;

    /** Adds one as it was stored. */
    void restore(Subscription stored) {
        byFeed.put(stored.feed(), stored);
    }

    /** Adds one, in place of its feed's former one. */
    void put(Subscription subscription) {
        byFeed.put(subscription.feed(), subscription);
        changed = true;
    }

    void remove(URI feed) {
        changed |= byFeed.remove(feed) != null;
    }

    /** Changes a feed's subscription, if it has one. */
    void replace(URI feed, UnaryOperator<Subscription> change) {
        byFeed.computeIfPresent(feed, (same, before) -> change.apply(before));
        changed = true;
    }

    Optional<Subscription> of(URI feed) {
        return Optional.ofNullable(byFeed.get(feed));
    }

    /** The one with this token, the last part of its callback address. */
    Optional<Subscription> find(String token) {
        return byFeed.values().stream()
                .filter(subscription -> subscription.token().equals(token))
                .findAny();
    }

    int size() {
        return byFeed.size();
    }

    List<Subscription> all() {
        return List.copyOf(byFeed.values());
    }

    /** Those whose hub is to be asked now. */
    List<Subscription> due(Instant now) {
        return byFeed.values().stream()
                .filter(subscription -> !subscription.next().isAfter(now))
                .toList();
    }

    /** Whether any has changed since this was last called. */
    boolean takeChanged() {
        boolean before = changed;
        changed = false;
        return before;
    }
}
