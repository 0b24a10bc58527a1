package io.quotewire.sink.count;

import io.quotewire.streaming.store.ByteStores;
import io.quotewire.streaming.store.WrappingStoreSupplier;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Stores counts by window and key. The store's keys begin with the day, so expired counts are adjacent and found
 * without an index; totals come last. Used by one stream thread.
 */
public final class CountStore {
    /**
     * Some 31,000 counts. On a backlog a commit of one partition changes a third of that or more, and a smaller buffer
     * is full before any count changes again. With names of the usual length the buffer's arrays take 3 MB, of which
     * its index takes a third; with a limit that is a tenth higher, the index is twice as long.
     */
    private static final int MOST_WAITING_BYTES = 2_800_000;

    private final KeyValueStore<Bytes, byte[]> store;
    private Bytes expireFrom = CountEntry.of(LocalDate.MIN);
    private LocalDate expiredBefore = LocalDate.MIN;

    public CountStore(KeyValueStore<Bytes, byte[]> store) {
        this.store = store;
    }

    /** Whether there are no counts. */
    public boolean isEmpty() {
        return ByteStores.isEmpty(store);
    }

    /** Builder of the store. It is not cached: {@link HotCounts} keeps the counts in use, decoded. */
    public static StoreBuilder<KeyValueStore<Bytes, byte[]>> store(String name) {
        return ByteStores.uncached(
                new WrappingStoreSupplier(ByteStores.persistent(name, MOST_WAITING_BYTES), PairedCounts::new));
    }

    /** A count that has expired. */
    public record Expired(LocalDate day, String key) {}

    Optional<StoredCount> get(Bytes entry) {
        return Optional.ofNullable(store.get(entry)).map(StoredCount::decode);
    }

    /** Writes these entries; a null value deletes one. */
    void putAll(List<KeyValue<Bytes, byte @Nullable []>> entries) {
        store.putAll(entries);
    }

    /**
     * Deletes counts of days before {@code first}, oldest first, at most {@code limit}. Later scans start from the last
     * one deleted, as RocksDB would step over all earlier tombstones.
     */
    public List<Expired> expire(LocalDate first, int limit) {
        if (!first.isAfter(expiredBefore)) {
            return List.of();
        }
        List<Bytes> expired = new ArrayList<>();
        try (KeyValueIterator<Bytes, byte[]> days = store.range(expireFrom, CountEntry.of(first))) {
            while (days.hasNext() && expired.size() < limit) {
                expired.add(days.next().key);
            }
        }
        if (expired.size() < limit) {
            expiredBefore = first;
        }
        if (!expired.isEmpty()) {
            expireFrom = expired.get(expired.size() - 1);
        }
        expired.forEach(this::takeOut);
        return expired.stream()
                .map(entry ->
                        new Expired(CountEntry.day(entry), new String(CountEntry.key(entry), StandardCharsets.UTF_8)))
                .toList();
    }

    /**
     * Writes the subject's total again before the day is deleted: the day's record in the changelog may be the last one
     * that contains it.
     */
    private void takeOut(Bytes day) {
        CountEntry.totalOf(day).ifPresent(total -> {
            byte[] value = store.get(total);
            store.put(total, value == null ? PairedCounts.NO_TOTAL : value);
        });
        store.delete(day);
    }
}
