package io.quotewire.sink.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.common.utils.Bytes;

/** The first tellings of one window, as many as are summed up, in chronological order. Not thread-safe. */
final class FirstTellings {
    private final int most;
    private final TreeMap<Bytes, Telling> byPlace = new TreeMap<>();
    private final Map<String, Set<Bytes>> ranks = new HashMap<>();
    private boolean isNew;

    FirstTellings(int most) {
        this.most = most;
    }

    /** Notes that there were none before, in any window, so there are no rankings yet. */
    void begin() {
        isNew = true;
    }

    /** The index entries of the ranking in a window; empty if unknown. */
    Optional<Set<Bytes>> ranks(String window) {
        return Optional.ofNullable(ranks.get(window)).or(() -> isNew ? Optional.of(Set.of()) : Optional.empty());
    }

    /** Sets the index entries of the ranking in a window. */
    void rankAt(String window, Set<Bytes> places) {
        ranks.put(window, places);
    }

    /** The telling of a quote, if it is among these. */
    Optional<Telling> of(String quoteId) {
        return byPlace.values().stream()
                .filter(telling -> telling.quoteId().equals(quoteId))
                .findFirst();
    }

    /** Adds one; returns false once no later ones are wanted. */
    boolean add(Telling telling) {
        byPlace.put(DiffusionIndex.placeInGroup(telling), telling);
        if (byPlace.size() > most) {
            byPlace.pollLastEntry();
        }
        return !isFull();
    }

    /**
     * Replaces one by another; either may be absent.
     *
     * @return false if later ones are wanted now, which are not here
     */
    boolean change(Optional<Telling> before, Optional<Telling> now) {
        boolean wasFull = isFull();
        boolean isGone = before.isPresent() && byPlace.remove(DiffusionIndex.placeInGroup(before.get())) != null;
        now.ifPresent(this::add);
        return !(wasFull && isGone);
    }

    /** Whether there are no others. */
    boolean isWhole() {
        return !isFull();
    }

    /** Those of these, which must be all there are, that belong to a window. */
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
