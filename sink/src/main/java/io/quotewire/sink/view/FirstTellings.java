package io.quotewire.sink.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.common.utils.Bytes;

/** The first tellings of one window, as many as are added up, in the order of time. Used by one thread. */
final class FirstTellings {
    private final int most;
    private final TreeMap<Bytes, Telling> byPlace = new TreeMap<>();
    private final Map<String, Set<Bytes>> ranks = new HashMap<>();
    private boolean isNew;

    FirstTellings(int most) {
        this.most = most;
    }

    /** There were none before, in no window: so far it is ranked nowhere. */
    void begin() {
        isNew = true;
    }

    /** Where these are ranked in a window; empty where that is not known. */
    Optional<Set<Bytes>> ranks(String window) {
        return Optional.ofNullable(ranks.get(window)).or(() -> isNew ? Optional.of(Set.of()) : Optional.empty());
    }

    /** These are ranked there in a window from now on. */
    void rankAt(String window, Set<Bytes> places) {
        ranks.put(window, places);
    }

    /** The one of a quote, if it is among these. */
    Optional<Telling> of(String quoteId) {
        return byPlace.values().stream()
                .filter(telling -> telling.quoteId().equals(quoteId))
                .findFirst();
    }

    /** Adds one; false where no more of those that come after it are wanted. */
    boolean add(Telling telling) {
        byPlace.put(DiffusionIndex.placeInGroup(telling), telling);
        if (byPlace.size() > most) {
            byPlace.pollLastEntry();
        }
        return !isFull();
    }

    /**
     * Has one in place of another; either may be none.
     *
     * @return false where those that follow are wanted now, and are not here
     */
    boolean change(Optional<Telling> before, Optional<Telling> now) {
        boolean wasFull = isFull();
        boolean isGone = before.isPresent() && byPlace.remove(DiffusionIndex.placeInGroup(before.get())) != null;
        now.ifPresent(this::add);
        return !(wasFull && isGone);
    }

    /** Whether there are no more than these. */
    boolean isWhole() {
        return !isFull();
    }

    /** Of these, which must be whole, those of a window. */
    FirstTellings of(ToldWindow window) {
        FirstTellings some = new FirstTellings(most);
        byPlace.values().stream().filter(window::has).forEach(some::add);
        return some;
    }

    int size() {
        return byPlace.size();
    }

    List<Telling> list() {
        return List.copyOf(byPlace.values());
    }

    private boolean isFull() {
        return byPlace.size() >= most;
    }
}
