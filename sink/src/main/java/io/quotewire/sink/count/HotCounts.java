package io.quotewire.sink.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.jspecify.annotations.Nullable;

/**
 * A cache of decoded counts in front of their store: most counts that a record changes were changed shortly before.
 * Changes are written to the store by {@link #flush} only; the least recently used of the other counts are evicted.
 * Used by one stream thread.
 */
public final class HotCounts {
    /**
     * Counts written and published together; if all of a commit were, the objects would survive several garbage
     * collections.
     */
    private static final int MOST_AT_ONCE = 500;

    /** If more than this fraction of the cache changes between two flushes, there is a backlog. */
    private static final int LARGE = 8;

    private final CountStore store;
    private final int most;
    private final CountJson json = new CountJson();
    private final Map<Subject, Windows> hot = new LinkedHashMap<>(256, 0.75f, true);
    private final List<HotCount> changed = new ArrayList<>();
    private LocalDate forgottenBefore = LocalDate.MIN;
    private int size;

    /**
     * @param most the most counts to keep, unless more change between two flushes
     */
    public HotCounts(CountStore store, int most) {
        this.store = store;
        this.most = most;
    }

    /** The counts of a subject, to be added to before the next {@link #flush} or {@link #forget}. */
    public Windows of(Subject subject) {
        Windows windows = hot.computeIfAbsent(subject, Windows::new);
        windows.uses++;
        return windows;
    }

    /** How many counts have changed since the last flush. */
    public int changed() {
        return changed.size();
    }

    /** Receives a count to be published. */
    public interface Publishing {
        void publish(byte[] key, byte @Nullable [] value);
    }

    /** Writes all changes to the store and publishes them, in the order of the first change. */
    public void flush(Publishing publishing) {
        for (int from = 0; from < changed.size(); from += MOST_AT_ONCE) {
            flush(changed.subList(from, Math.min(changed.size(), from + MOST_AT_ONCE)), publishing);
        }
        if (changed.size() > most / LARGE) {
            dropUsedOnce();
        }
        changed.clear();
        trim();
    }

    /**
     * During a backlog most subjects occur once between two flushes and would evict those that are used again and
     * again.
     */
    private void dropUsedOnce() {
        hot.values().removeIf(windows -> {
            boolean isOnce = windows.uses == 1;
            size -= isOnce ? windows.counts.size() : 0;
            return isOnce;
        });
    }

    private void flush(List<HotCount> some, Publishing publishing) {
        List<KeyValue<Bytes, byte @Nullable []>> entries = new ArrayList<>(some.size());
        for (HotCount count : some) {
            if (count.hasChanged) {
                entries.add(count.put());
            }
        }
        store.putAll(entries);
        for (HotCount count : some) {
            publishing.publish(CountEntry.key(count.entry), count.published(json));
        }
    }

    /** Drops counts of days before {@code first}, flushed or not. */
    public void forget(LocalDate first) {
        if (first.isAfter(forgottenBefore)) {
            forgottenBefore = first;
            size = 0;
            for (Windows windows : hot.values()) {
                windows.counts.forget(window -> isBefore(window, first));
                size += windows.counts.size();
            }
            changed.removeIf(count -> {
                boolean isForgotten = isBefore(count.window, first);
                count.hasChanged &= !isForgotten;
                return isForgotten;
            });
        }
    }

    private static boolean isBefore(CountWindow window, LocalDate first) {
        LocalDate day = window.day();
        return day != null && day.isBefore(first);
    }

    /** The map is in access order, the least recently used first. */
    private void trim() {
        Iterator<Windows> eldest = hot.values().iterator();
        while (size > most) {
            size -= eldest.next().counts.size();
            eldest.remove();
        }
    }

    /**
     * The counts of one subject. A record changes several windows of a subject, which is looked up once for all of
     * them.
     */
    public final class Windows {
        private final HotSubject subject;
        private final OpenWindows counts = new OpenWindows();
        private int uses;

        private Windows(Subject subject) {
            this.subject = new HotSubject(subject);
        }

        /**
         * Adds to the count in a window.
         *
         * @param hour hour of the day, {@link Hour#UNDATED} if unknown, 0 for a total
         * @param stories change in the number of its stories
         */
        public void add(CountWindow window, int hour, Amounts amounts, int stories) {
            HotCount count = find(window);
            count.stored.add(hour, amounts);
            if (stories != 0) {
                count.stored.addStories(stories);
            }
            if (!count.hasChanged) {
                count.hasChanged = true;
                changed.add(count);
                HotCount total = counts.total();
                if (total != null && !window.isTotal()) {
                    total.lastDay = count;
                }
            }
        }

        private HotCount find(CountWindow window) {
            HotCount known = counts.find(window);
            if (known != null) {
                return known;
            }
            Bytes entry = CountEntry.of(window, subject.key(window));
            HotCount loaded =
                    new HotCount(subject, window, entry, store.get(entry).orElseGet(StoredCount::new));
            counts.add(loaded);
            size++;
            return loaded;
        }
    }
}
