package io.quotewire.sink.view;

import io.quotewire.streaming.contract.Json;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Adds up how far sayings and stories have gone, each once however often it has changed since. The tellings of those
 * that change are kept decoded. Used by one stream thread.
 */
final class DiffusionSums {
    private static final int FEWEST_ARTICLES = 2;

    /** On a backlog a commit touches as many. */
    private static final int MOST_CHANGED = 10_000;

    /** So many windows that are full are kept decoded, or more of others; half a kilobyte a telling. */
    private static final int FULL_WINDOWS = 5;

    private final IndexedReader reader;
    private final IndexedStore<Diffusion> told;
    private final int most;
    private final Map<ToldWindow, FirstTellings> decoded = new LinkedHashMap<>(16, 0.75f, true);
    private final Set<ToldWindow> changed = new LinkedHashSet<>();
    private int tellings;

    /** @param most how many tellings of one window are added up */
    DiffusionSums(KeyValueStore<Bytes, byte[]> store, int most) {
        reader = new IndexedReader(store);
        told = new IndexedStore<>(store, new DiffusionIndex.OfDiffusion());
        this.most = most;
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
                tellings -= known.size();
                if (known.change(before.filter(window::has), now.filter(window::has))) {
                    keep(window, known);
                }
            }
        }
        changed.addAll(windows);
        if (changed.size() >= MOST_CHANGED) {
            flush();
        }
    }

    /** Writes how far all has gone that has changed. */
    void flush() {
        for (ToldWindow window : changed) {
            FirstTellings known = decoded.get(window);
            if (known == null) {
                known = load(window);
                keep(window, known);
            }
            rank(window, known.list());
        }
        changed.clear();
    }

    private void keep(ToldWindow window, FirstTellings known) {
        decoded.put(window, known);
        tellings += known.size();
        var eldest = decoded.values().iterator();
        while (tellings > FULL_WINDOWS * most && decoded.size() > 1) {
            tellings -= eldest.next().size();
            eldest.remove();
        }
    }

    private FirstTellings load(ToldWindow window) {
        FirstTellings all = decoded.get(window.total());
        if (all != null && all.isWhole()) {
            return all.of(window);
        }
        FirstTellings first = new FirstTellings(most);
        reader.scan(window.tellings(), window.from(), bytes -> {
            Telling telling = Telling.read(bytes);
            return window.isBeforeEnd(telling) && (!window.has(telling) || first.add(telling));
        });
        return first;
    }

    private void rank(ToldWindow window, List<Telling> first) {
        Optional<Diffusion> diffusion =
                first.isEmpty() ? Optional.empty() : Optional.of(Diffusion.of(window.name(), first));
        if (diffusion.isPresent() && diffusion.get().articles() >= FEWEST_ARTICLES) {
            told.put(window.id(), Json.write(diffusion.get()), diffusion.get());
        } else {
            told.remove(window.id());
        }
    }
}
