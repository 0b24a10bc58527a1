package io.quotewire.sink;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * Counts by window and key. The day stands first in the store's keys, so what has expired lies together and is found
 * without an index; totals come last. Used by one stream thread.
 */
final class CountStore {
    private static final int TOTAL = Integer.MAX_VALUE;

    private final KeyValueStore<Bytes, byte[]> store;

    CountStore(KeyValueStore<Bytes, byte[]> store) {
        this.store = store;
    }

    /** The store it needs. Cached: what many articles of one commit change is written to the changelog once. */
    static StoreBuilder<KeyValueStore<Bytes, byte[]>> store(String name) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.Bytes(), Serdes.ByteArray())
                .withCachingEnabled();
    }

    /**
     * Adds to the count under a key.
     *
     * @return the count now, empty where nothing is left of it
     */
    Optional<StoredCount> add(Window window, String key, int hour, Amounts amounts) {
        Bytes entry = entry(window, key);
        byte[] value = store.get(entry);
        StoredCount sum = (value == null ? StoredCount.ZERO : StoredCount.decode(value)).plus(hour, amounts);
        if (sum.isZero()) {
            store.delete(entry);
            return Optional.empty();
        }
        store.put(entry, sum.encode());
        return Optional.of(sum);
    }

    /** Takes out counts of days before {@code first}, oldest first, at most {@code limit}; returns their keys. */
    List<String> expire(LocalDate first, int limit) {
        List<Bytes> expired = new ArrayList<>();
        try (KeyValueIterator<Bytes, byte[]> days = store.range(entry(Integer.MIN_VALUE, ""), entry(day(first), ""))) {
            while (days.hasNext() && expired.size() < limit) {
                expired.add(days.next().key);
            }
        }
        expired.forEach(store::delete);
        return expired.stream().map(CountStore::key).toList();
    }

    private static Bytes entry(Window window, String key) {
        LocalDate day = window.day();
        return entry(day == null ? TOTAL : day(day), key);
    }

    private static Bytes entry(int day, String key) {
        byte[] utf8 = key.getBytes(StandardCharsets.UTF_8);
        return Bytes.wrap(ByteBuffer.allocate(Integer.BYTES + utf8.length)
                .putInt(day ^ Integer.MIN_VALUE)
                .put(utf8)
                .array());
    }

    /** Days since 1970, below {@link #TOTAL} whatever the date; with its sign turned it sorts as bytes. */
    private static int day(LocalDate day) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(TOTAL - 1L, day.toEpochDay()));
    }

    private static String key(Bytes entry) {
        return new String(entry.get(), Integer.BYTES, entry.get().length - Integer.BYTES, StandardCharsets.UTF_8);
    }
}
