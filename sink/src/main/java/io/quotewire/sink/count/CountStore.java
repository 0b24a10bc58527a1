package io.quotewire.sink.count;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Counts by window and key. The day stands first in the store's keys, so what has expired lies together and is found
 * without an index; totals come last. Used by one stream thread.
 */
public final class CountStore {
    private static final int TOTAL = Integer.MAX_VALUE;

    private final KeyValueStore<Bytes, byte[]> store;
    private Bytes expireFrom = entry(Integer.MIN_VALUE, "");
    private LocalDate expiredBefore = LocalDate.MIN;

    public CountStore(KeyValueStore<Bytes, byte[]> store) {
        this.store = store;
    }

    /** Whether nothing is counted. */
    public boolean isEmpty() {
        return ByteStores.isEmpty(store);
    }

    /** The store it needs. Not cached: {@link HotCounts} keeps what is in use, decoded. */
    public static StoreBuilder<KeyValueStore<Bytes, byte[]>> store(String name) {
        return ByteStores.uncached(name);
    }

    /** A count that has expired. */
    public record Expired(LocalDate day, String key) {}

    Optional<StoredCount> get(Bytes entry) {
        return Optional.ofNullable(store.get(entry)).map(StoredCount::decode);
    }

    /** Puts these in place of what is there; a null value takes out. */
    void putAll(List<KeyValue<Bytes, byte @Nullable []>> entries) {
        store.putAll(entries);
    }

    /**
     * Takes out counts of days before {@code first}, oldest first, at most {@code limit}. What lies before the last one
     * taken out is not looked at again: RocksDB would step over the tombstone of each.
     */
    public List<Expired> expire(LocalDate first, int limit) {
        if (!first.isAfter(expiredBefore)) {
            return List.of();
        }
        List<Bytes> expired = new ArrayList<>();
        try (KeyValueIterator<Bytes, byte[]> days = store.range(expireFrom, entry(day(first), ""))) {
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
        expired.forEach(store::delete);
        return expired.stream().map(CountStore::expired).toList();
    }

    static Bytes entry(CountWindow window, String key) {
        LocalDate day = window.day();
        return entry(day == null ? TOTAL : day(day), key);
    }

    /** The key under which a count is published. */
    static byte[] key(Bytes entry) {
        return Arrays.copyOfRange(entry.get(), Integer.BYTES, entry.get().length);
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

    private static Expired expired(Bytes entry) {
        ByteBuffer bytes = ByteBuffer.wrap(entry.get());
        LocalDate day = LocalDate.ofEpochDay(bytes.getInt() ^ Integer.MIN_VALUE);
        return new Expired(day, StandardCharsets.UTF_8.decode(bytes).toString());
    }
}
