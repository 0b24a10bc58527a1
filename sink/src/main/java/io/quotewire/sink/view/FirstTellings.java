package io.quotewire.sink.view;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.common.utils.Bytes;

/** The first tellings of one window, as many as are added up, in the order of time. Used by one thread. */
final class FirstTellings {
    private final int most;
    private final TreeMap<Bytes, Telling> byPlace = new TreeMap<>();

    FirstTellings(int most) {
        this.most = most;
    }

    /** Adds one; false where no more of those that come after it are wanted. */
    boolean add(Telling telling) {
        byPlace.put(DiffusionIndex.place(telling), telling);
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
        boolean isGone = before.isPresent() && byPlace.remove(DiffusionIndex.place(before.get())) != null;
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
