package io.quotewire.sink.count;

import io.quotewire.streaming.contract.Keys;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.jspecify.annotations.Nullable;

/**
 * Counts in use, decoded, in front of their store: most of what a record changes was changed by one shortly before it.
 * What has changed is in the store only after {@link #flush}; the least used of the rest go as others come. Used by one
 * stream thread.
 */
public final class HotCounts {
    private static final int USUAL_WINDOWS = 4;

    private final CountStore store;
    private final int most;
    private final CountJson json = new CountJson();
    private final Map<Subject, Windows> hot = new LinkedHashMap<>(256, 0.75f, true);
    private final List<Hot> changed = new ArrayList<>();
    private LocalDate forgottenBefore = LocalDate.MIN;
    private int size;

    /**
     * @param most how many are kept, unless more change between two flushes
     */
    public HotCounts(CountStore store, int most) {
        this.store = store;
        this.most = most;
    }

    /** The counts of a subject, to be added to before the next {@link #flush} or {@link #forget}. */
    public Windows of(Subject subject) {
        return hot.computeIfAbsent(subject, Windows::new);
    }

    /** How many have changed since the last flush. */
    public int changed() {
        return changed.size();
    }

    /**
     * Writes to the store what has changed, and says what is to be published of it, in the order of the first change.
     */
    public List<KeyValue<byte[], byte @Nullable []>> flush() {
        List<KeyValue<Bytes, byte @Nullable []>> entries = new ArrayList<>(changed.size());
        List<KeyValue<byte[], byte @Nullable []>> published = new ArrayList<>(changed.size());
        for (Hot count : changed) {
            entries.add(KeyValue.pair(count.entry, count.stored.isZero() ? null : count.stored.encode()));
            published.add(KeyValue.pair(CountStore.key(count.entry), count.published()));
            count.hasChanged = false;
        }
        store.putAll(entries);
        changed.clear();
        trim();
        return published;
    }

    /** Forgets counts of days before {@code first}, flushed or not. */
    public void forget(LocalDate first) {
        if (first.isAfter(forgottenBefore)) {
            forgottenBefore = first;
            size = 0;
            for (Windows windows : hot.values()) {
                windows.counts.keySet().removeIf(window -> isBefore(window, first));
                size += windows.counts.size();
            }
            changed.removeIf(count -> isBefore(count.window, first));
        }
    }

    private static boolean isBefore(CountWindow window, LocalDate first) {
        LocalDate day = window.day();
        return day != null && day.isBefore(first);
    }

    /** The map's order is that of use, the least lately used first. */
    private void trim() {
        Iterator<Windows> eldest = hot.values().iterator();
        while (size > most) {
            size -= eldest.next().counts.size();
            eldest.remove();
        }
    }

    /** What a record adds to one subject goes to several windows, and the subject is looked up once for them. */
    public final class Windows {
        private final Subject subject;
        private final String key;
        private final Map<CountWindow, Hot> counts = new HashMap<>(USUAL_WINDOWS);
        private byte @Nullable [] begin;

        private Windows(Subject subject) {
            this.subject = subject;
            key = subject.key();
        }

        /**
         * Adds to the count in a window.
         *
         * @param hour of the day, {@link Hour#UNDATED} where it is not known, 0 for a total
         * @param stories by how many its stories change
         */
        public void add(CountWindow window, int hour, Amounts amounts, int stories) {
            Hot count = counts.computeIfAbsent(window, this::load);
            count.stored.add(hour, amounts);
            if (stories != 0) {
                count.stored.addStories(stories);
            }
            if (!count.hasChanged) {
                count.hasChanged = true;
                changed.add(count);
            }
        }

        private Hot load(CountWindow window) {
            Bytes entry = CountStore.entry(window, Keys.count(key, window.label()));
            size++;
            return new Hot(this, window, entry, store.get(entry).orElseGet(StoredCount::new));
        }

        private byte[] json(CountWindow window, StoredCount stored, Amounts sum) {
            byte[] known = begin;
            if (known == null) {
                known = json.subject(subject);
                begin = known;
            }
            return json.write(known, subject.kind(), window, stored, sum);
        }
    }

    private static final class Hot {
        final Windows windows;
        final CountWindow window;
        final Bytes entry;
        final StoredCount stored;
        boolean hasChanged;

        Hot(Windows windows, CountWindow window, Bytes entry, StoredCount stored) {
            this.windows = windows;
            this.window = window;
            this.entry = entry;
            this.stored = stored;
        }

        /** Null where nothing is left above zero; the entry stays in the store while a true sum is not zero. */
        byte @Nullable [] published() {
            Amounts all = stored.sum();
            boolean nothing = all.isNone() && stored.undated().isNone();
            return nothing ? null : windows.json(window, stored, all);
        }
    }
}
