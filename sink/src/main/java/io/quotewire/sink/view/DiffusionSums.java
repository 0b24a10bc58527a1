package io.quotewire.sink.view;

import io.quotewire.streaming.contract.Json;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.common.utils.Bytes;

/**
 * Sums up how far sayings and stories have spread, each once per flush however often it has changed. The tellings of
 * those that change are cached, decoded. Used by one stream thread.
 */
final class DiffusionSums {
    private static final int FEWEST_ARTICLES = 2;

    /** As many as a commit changes during a backlog. */
    private static final int MOST_CHANGED = 10_000;

    /** The cache's size in windows with the most tellings, or more windows with fewer; half a kilobyte a telling. */
    private static final int FULL_WINDOWS = 20;

    private final IndexedReader reader;
    private final IndexedStore<Diffusion> told;
    private final int most;
    private final Map<ToldWindow, FirstTellings> decoded = new LinkedHashMap<>(16, 0.75f, true);
    private final Set<ToldWindow> changed = new LinkedHashSet<>();
    private int kept;

    /**
     * For the tellings in a store.
     *
     * @param told the store, which also holds the sums
     * @param most the most tellings of one window that are summed up
     */
    DiffusionSums(IndexedStore<Diffusion> told, int most) {
        reader = told.reader();
        this.told = told;
        this.most = most;
    }

    /**
     * The stored telling with the id of one that is about to change, before the store is updated. Loads the tellings
     * that it joins now, so that it need not be read back with them.
     *
     * @param stored called if not all of them are cached
     */
    Optional<Telling> before(Telling telling, Supplier<Optional<Telling>> stored) {
        ToldWindow total = ToldWindow.of(telling).get(0);
        FirstTellings all = decoded.get(total);
        if (all == null) {
            all = load(total);
            if (all.size() == 0 && !changed.contains(total)) {
                all.begin();
            }
            keep(total, all);
        }
        return all.isWhole() ? all.of(telling.quoteId()) : stored.get();
    }

    /** Notes that the store has one telling instead of another; either may be absent. */
    void change(Optional<Telling> before, Optional<Telling> now) {
        if (before.equals(now)) {
            return;
        }
        Set<ToldWindow> windows = new LinkedHashSet<>();
        before.map(ToldWindow::of).ifPresent(windows::addAll);
        now.map(ToldWindow::of).ifPresent(windows::addAll);
        for (ToldWindow window : windows) {
            FirstTellings known = decoded.remove(window);
            if (known != null) {
                kept -= weight(known);
                boolean isKnown = known.change(before.filter(window::has), now.filter(window::has));
                if (isKnown && known.size() > 0) {
                    keep(window, known);
                }
            }
        }
        changed.addAll(windows);
        if (changed.size() >= MOST_CHANGED || isOverfull()) {
            flush();
        }
    }

    /** Writes the sums of everything that has changed. */
    void flush() {
        for (ToldWindow window : changed) {
            rank(window, known(window).list());
        }
        changed.clear();
        trim();
    }

    /** The tellings of all time are cached, those of a day only if they cannot be selected from these. */
    private FirstTellings known(ToldWindow window) {
        FirstTellings known = decoded.get(window);
        if (known != null) {
            return known;
        }
        FirstTellings all = decoded.get(window.total());
        if (all != null && all.isWhole()) {
            return all.of(window);
        }
        FirstTellings loaded = load(window);
        keep(window, loaded);
        return loaded;
    }

    private void keep(ToldWindow window, FirstTellings known) {
        decoded.put(window, known);
        kept += weight(known);
    }

    /** An empty one takes space, too. */
    private static int weight(FirstTellings known) {
        return 1 + known.size();
    }

    private boolean isOverfull() {
        return kept > FULL_WINDOWS * most;
    }

    /** Evicts the least recently used windows; at this point none of them has changed without being summed up. */
    private void trim() {
        var eldest = decoded.values().iterator();
        while (isOverfull()) {
            kept -= weight(eldest.next());
            eldest.remove();
        }
    }

    private FirstTellings load(ToldWindow window) {
        FirstTellings first = new FirstTellings(most);
        reader.scan(window.tellings(), window.from(), bytes -> {
            Telling telling = Telling.read(bytes);
            return window.isBeforeEnd(telling) && (!window.has(telling) || first.add(telling));
        });
        return first;
    }

    private void rank(ToldWindow window, List<Telling> first) {
        String id = window.id();
        Optional<Diffusion> diffusion = first.isEmpty()
                ? Optional.empty()
                : Optional.of(Diffusion.of(window.name(), first)).filter(far -> far.articles() >= FEWEST_ARTICLES);
        Optional<FirstTellings> all = Optional.ofNullable(decoded.get(window.total()));
        Set<Bytes> from = all.flatMap(known -> known.ranks(window.name()))
                .orElseGet(() ->
                        told.value(id).map(before -> told.places(id, before)).orElse(Set.of()));
        Set<Bytes> to = diffusion.map(far -> told.places(id, far)).orElse(Set.of());
        if (!from.isEmpty() || !to.isEmpty()) {
            told.move(from, to, id, diffusion.map(Json::write).orElse(null));
        }
        all.ifPresent(known -> known.rankAt(window.name(), to));
    }
}
