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
 * Counts in use, decoded, in front of their store: most of what a record changes was changed by one shortly before it.
 * What has changed is in the store only after {@link #flush}; the least used of the rest go as others come. Used by one
 * stream thread.
 */
public final class HotCounts {
    private final CountStore store;
    private final int most;
    private final Map<Id, Hot> hot = new LinkedHashMap<>(256, 0.75f, true);
    private final List<Hot> changed = new ArrayList<>();
    private LocalDate forgottenBefore = LocalDate.MIN;

    /**
     * @param most how many are kept, unless more change between two flushes
     */
    public HotCounts(CountStore store, int most) {
        this.store = store;
        this.most = most;
    }

    /**
     * Adds to the count of a subject in a window.
     *
     * @param hour of the day, {@link Hour#UNDATED} where it is not known, 0 for a total
     * @param stories by how many its stories change
     */
    public void add(Subject subject, CountWindow window, int hour, Amounts amounts, int stories) {
        Hot count = hot.computeIfAbsent(new Id(subject, window), this::load);
        count.stored.add(hour, amounts);
        if (stories != 0) {
            count.stored.add(0, Amounts.ofStories(stories));
        }
        if (!count.hasChanged) {
            count.hasChanged = true;
            changed.add(count);
        }
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
            hot.keySet().removeIf(id -> id.isBefore(first));
            changed.removeIf(count -> count.id.isBefore(first));
        }
    }

    /** The map's order is that of use, the least lately used first. */
    private void trim() {
        Iterator<Hot> eldest = hot.values().iterator();
        for (int above = hot.size() - most; above > 0; above--) {
            eldest.next();
            eldest.remove();
        }
    }

    private Hot load(Id id) {
        Bytes entry = CountStore.entry(id.window, id.subject.key(id.window));
        return new Hot(id, entry, store.get(entry).orElseGet(StoredCount::new));
    }

    private record Id(Subject subject, CountWindow window) {
        boolean isBefore(LocalDate first) {
            LocalDate day = window.day();
            return day != null && day.isBefore(first);
        }
    }

    private static final class Hot {
        final Id id;
        final Bytes entry;
        final StoredCount stored;
        boolean hasChanged;

        Hot(Id id, Bytes entry, StoredCount stored) {
            this.id = id;
            this.entry = entry;
            this.stored = stored;
        }

        /** Null where nothing is left above zero; the entry stays in the store while a true sum is not zero. */
        byte @Nullable [] published() {
            Amounts all = stored.sum();
            boolean nothing = all.isNone() && stored.undated().isNone();
            return nothing ? null : CountJson.write(id.subject, id.window, stored, all);
        }
    }
}
