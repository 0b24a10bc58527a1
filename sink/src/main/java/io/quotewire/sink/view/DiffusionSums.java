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
 * Adds up how far sayings and stories have gone, each once however often it has changed since. The tellings of those
 * that change are kept decoded. Used by one stream thread.
 */
final class DiffusionSums {
    private static final int FEWEST_ARTICLES = 2;

    /** On a backlog a commit touches as many. */
    private static final int MOST_CHANGED = 10_000;

    /** So many windows that are full are kept decoded, or more of others; half a kilobyte a telling. */
    private static final int FULL_WINDOWS = 20;

    private final IndexedReader reader;
    private final IndexedStore<Diffusion> told;
    private final int most;
    private final Map<ToldWindow, FirstTellings> decoded = new LinkedHashMap<>(16, 0.75f, true);
    private final Set<ToldWindow> changed = new LinkedHashSet<>();
    private int kept;

    /**
     * Of the tellings in a store.
     *
     * @param told the store, which takes how far they have gone too
     * @param most how many tellings of one window are added up
     */
    DiffusionSums(IndexedStore<Diffusion> told, int most) {
        reader = told.reader();
        this.told = told;
        this.most = most;
    }

    /**
     * What stands under the id of a telling that will change, of which the store does not know yet. Those that it joins
     * are read now, so that it need not be read back with them.
     *
     * @param stored asked where not all of them are kept in mind
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

    /** The store has one telling in place of another; either may be none. */
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

    /** Writes how far all has gone that has changed. */
    void flush() {
        for (ToldWindow window : changed) {
            rank(window, known(window).list());
        }
        changed.clear();
        trim();
    }

    /** Of all time they are kept, of a day only where they are not all among these. */
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

    /** One that is empty takes room too. */
    private static int weight(FirstTellings known) {
        return 1 + known.size();
    }

    private boolean isOverfull() {
        return kept > FULL_WINDOWS * most;
    }

    /** Forgets the least used, of which none has changed and is not added up: it would have to be read again. */
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
