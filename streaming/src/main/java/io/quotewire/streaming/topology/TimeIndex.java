package io.quotewire.streaming.topology;

import io.quotewire.streaming.store.ByteStores;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * Index of keys by due time, so that expiry reads only the entries that have expired. Times are milliseconds since
 * 1970, not negative. Used by one stream thread.
 */
public final class TimeIndex {
    private static final byte[] NOTHING = new byte[0];

    /** After all entries. */
    private static final Bytes END = entry(Long.MAX_VALUE, "");

    private final KeyValueStore<Bytes, byte[]> store;

    /**
     * A lower bound of all entries. Until its time nothing is due, and the store is not read, which would write what it
     * defers; nor does a scan pass over tombstones that have not been compacted away.
     */
    private Bytes first = entry(0, "");

    public TimeIndex(KeyValueStore<Bytes, byte[]> store) {
        this.store = store;
    }

    /** Builder of the store. */
    public static StoreBuilder<KeyValueStore<Bytes, byte[]>> store(String name) {
        return Stores.keyValueStoreBuilder(ByteStores.persistent(name), Serdes.Bytes(), Serdes.ByteArray())
                .withLoggingEnabled(Map.of());
    }

    /** Adds the key, due at this time; a key may be due at several times. */
    public void add(long time, String key) {
        Bytes entry = entry(time, key);
        store.put(entry, NOTHING);
        first = entry.compareTo(first) < 0 ? entry : first;
    }

    /** Removes the key's entry for this time, if there is one. */
    public void remove(long time, String key) {
        Bytes entry = entry(time, key);
        store.put(entry, null);
        first = entry.equals(first) ? after(entry) : first;
    }

    /** The entries due at {@code now}, earliest first, at most {@code limit}; they are not removed. */
    public List<Due> due(long now, int limit) {
        List<Due> due = new ArrayList<>();
        if (limit <= 0 || time(first) > now) {
            return due;
        }
        try (KeyValueIterator<Bytes, byte[]> entries = store.range(first, null)) {
            first = entries.hasNext() ? entries.peekNextKey() : END;
            while (due.size() < limit && entries.hasNext() && time(entries.peekNextKey()) <= now) {
                ByteBuffer buffer = ByteBuffer.wrap(entries.next().key.get());
                due.add(new Due(
                        buffer.getLong(), StandardCharsets.UTF_8.decode(buffer).toString()));
            }
        }
        return due;
    }

    private static long time(Bytes entry) {
        return ByteBuffer.wrap(entry.get()).getLong();
    }

    private static Bytes after(Bytes entry) {
        return Bytes.wrap(Arrays.copyOf(entry.get(), entry.get().length + 1));
    }

    private static Bytes entry(long time, String key) {
        byte[] utf8 = key.getBytes(StandardCharsets.UTF_8);
        return Bytes.wrap(ByteBuffer.allocate(Long.BYTES + utf8.length)
                .putLong(time)
                .put(utf8)
                .array());
    }

    /** A key and when it is due. */
    public record Due(long time, String key) {}
}
