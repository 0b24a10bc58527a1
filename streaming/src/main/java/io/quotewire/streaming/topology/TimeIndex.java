package io.quotewire.streaming.topology;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * Which keys are due at what time, so that expiry reads what has expired and nothing else. Times are milliseconds since
 * 1970, not negative. Used by one stream thread.
 */
public final class TimeIndex {
    private static final byte[] NOTHING = new byte[0];

    private final KeyValueStore<Bytes, byte[]> store;

    public TimeIndex(KeyValueStore<Bytes, byte[]> store) {
        this.store = store;
    }

    /** The store it needs. */
    public static StoreBuilder<KeyValueStore<Bytes, byte[]>> store(String name) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.Bytes(), Serdes.ByteArray())
                .withLoggingEnabled(Map.of());
    }

    public void add(long time, String key) {
        store.put(entry(time, key), NOTHING);
    }

    public void remove(long time, String key) {
        store.delete(entry(time, key));
    }

    /** What is due at {@code now}, earliest first, at most {@code limit}; the entries stay. */
    public List<Due> due(long now, int limit) {
        List<Due> due = new ArrayList<>();
        try (KeyValueIterator<Bytes, byte[]> entries = store.range(entry(0, ""), entry(now + 1, ""))) {
            while (entries.hasNext() && due.size() < limit) {
                KeyValue<Bytes, byte[]> entry = entries.next();
                ByteBuffer buffer = ByteBuffer.wrap(entry.key.get());
                long time = buffer.getLong();
                if (time <= now) {
                    due.add(new Due(time, StandardCharsets.UTF_8.decode(buffer).toString()));
                }
            }
        }
        return due;
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
