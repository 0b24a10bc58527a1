package io.quotewire.sink.store;

import java.util.Collection;
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
 * A store that is written to later: many entries at a time, before it is walked through, and before it takes note how
 * far the changelog is in it. What is put commit after commit is written to the disk's store once for all of them,
 * which costs far more than a map in memory does; the changelog, which lies before this, has each. They are written in
 * the order of their keys: RocksDB then finds the place of each beside that of the one before. It is as lasting as the
 * store inside, which keeps in memory what it is given until it writes a file: after a crash Kafka Streams builds both
 * anew from the changelog. What waits when it is closed is dropped: the note does not cover it, so it is restored if it
 * was committed, and must not be there if it was not. Used by one thread at a time.
 */
public final class WriteBehindStore extends ForwardingStore {
    /** Some 25,000 counts. A sink has one or two such stores for each partition of two topics. */
    static final int MOST_BYTES = 2 * 1024 * 1024;

    private final KeyValueStore<Bytes, byte[]> store;
    private final WaitingEntries waiting = new WaitingEntries();

    /** Makes one in front of another. */
    public WriteBehindStore(KeyValueStore<Bytes, byte[]> store) {
        super(store);
        this.store = store;
    }

    @Override
    public void init(StateStoreContext context, StateStore root) {
        waiting.clear();
        store.init(new RestoringContext(context, this::restore), root);
    }

    /** Takes records of the changelog, in their order. */
    void restore(Collection<KeyValue<byte[], byte[]>> records) {
        records.forEach(record -> put(Bytes.wrap(record.key), record.value));
    }

    @Override
    public byte @Nullable [] get(Bytes key) {
        return waiting.has(key) ? waiting.value(key) : store.get(key);
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
        if (waiting.bytes() >= MOST_BYTES) {
            write();
        }
    }

    /** What fails half written still waits, and is written again. */
    private void write() {
        if (!waiting.isEmpty()) {
            waiting.forEach(store::putAll);
            waiting.clear();
        }
    }
}
