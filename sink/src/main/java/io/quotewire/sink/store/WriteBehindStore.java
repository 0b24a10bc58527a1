package io.quotewire.sink.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * A store that is written to later: with {@value #MOST} entries at a time, before it is walked through, and before it
 * takes note how far the changelog is in it. What is put commit after commit is written to the disk's store once for
 * all of them, which costs far more than a map in memory does; the changelog, which lies before this, has each. It is
 * as lasting as the store inside, which keeps in memory what it is given until it writes a file: after a crash Kafka
 * Streams builds both anew from the changelog. What waits when it is closed is dropped: the note does not cover it, so
 * it is restored if it was committed, and must not be there if it was not. Used by one thread at a time.
 */
public final class WriteBehindStore extends ForwardingStore {
    /** A few hundred bytes each. */
    static final int MOST = 8192;

    private final KeyValueStore<Bytes, byte[]> store;
    private final Map<Bytes, byte @Nullable []> waiting = new HashMap<>();

    /** Makes one in front of another. */
    public WriteBehindStore(KeyValueStore<Bytes, byte[]> store) {
        super(store);
        this.store = store;
    }

    @Override
    public void init(StateStoreContext context, StateStore root) {
        waiting.clear();
        store.init(context, root);
    }

    @Override
    public byte @Nullable [] get(Bytes key) {
        byte[] value = waiting.get(key);
        return value == null && !waiting.containsKey(key) ? store.get(key) : value;
    }

    @Override
    public void put(Bytes key, byte @Nullable [] value) {
        waiting.put(key, value);
        writeIfMany();
    }

    @Override
    public void putAll(List<KeyValue<Bytes, byte[]>> entries) {
        entries.forEach(entry -> waiting.put(entry.key, entry.value));
        writeIfMany();
    }

    @Override
    public byte @Nullable [] putIfAbsent(Bytes key, byte[] value) {
        byte[] there = get(key);
        if (there == null) {
            put(key, value);
        }
        return there;
    }

    @Override
    public byte @Nullable [] delete(Bytes key) {
        byte[] there = get(key);
        put(key, null);
        return there;
    }

    @Override
    public KeyValueIterator<Bytes, byte[]> range(@Nullable Bytes from, @Nullable Bytes to) {
        write();
        return store.range(from, to);
    }

    @Override
    public KeyValueIterator<Bytes, byte[]> reverseRange(@Nullable Bytes from, @Nullable Bytes to) {
        write();
        return store.reverseRange(from, to);
    }

    @Override
    public KeyValueIterator<Bytes, byte[]> all() {
        write();
        return store.all();
    }

    @Override
    public ReadOnlyKeyValueStore<Bytes, byte[]> readOnly(IsolationLevel level) {
        write();
        return store.readOnly(level);
    }

    @Override
    public long approximateNumEntries() {
        write();
        return store.approximateNumEntries();
    }

    @Override
    public void commit(Map<TopicPartition, Long> offsets) {
        write();
        store.commit(offsets);
    }

    private void writeIfMany() {
        if (waiting.size() >= MOST) {
            write();
        }
    }

    private void write() {
        if (!waiting.isEmpty()) {
            List<KeyValue<Bytes, byte @Nullable []>> entries = new ArrayList<>(waiting.size());
            waiting.forEach((key, value) -> entries.add(KeyValue.pair(key, value)));
            store.putAll(entries);
            waiting.clear();
        }
    }
}
