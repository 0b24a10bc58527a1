package io.quotewire.streaming.store;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
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
 * A store that defers writes: it writes many entries at once, also before it is iterated over and before it records
 * which changelog offset it reflects. What successive commits write goes to RocksDB only once, as that costs far more
 * than a map in memory; the changelog, which is upstream of this store, gets every write. Entries are written in the
 * order of their keys, so that RocksDB finds the place of each next to the one before. This is as durable as the inner
 * store, which itself keeps entries in memory until it writes a file: after a crash Kafka Streams restores both from
 * the changelog. Entries still waiting when the store is closed are dropped: the recorded offset does not cover them,
 * so they are restored if they were committed, and must not be in the store if they were not. Used by one thread at a
 * time.
 */
public final class WriteBehindStore extends ForwardingStore {
    /**
     * Some 1,000 articles or 5,000 stories, unless a store has another limit. A sink has two such stores for each
     * partition of two topics, a processor three for each partition. With the last value, which may go beyond it, the
     * bytes seldom exceed 1 MiB.
     */
    static final int MOST_BYTES = 1_000_000;

    /** How long entries may wait before another one writes them, so that what a store reports of itself is true. */
    static final Duration LONGEST = Duration.ofMinutes(1);

    private final KeyValueStore<Bytes, byte[]> store;
    private final int mostBytes;
    private final LongSupplier nanos;
    private WriteBuffer waiting;

    /** When the first of the entries began to wait. */
    private long since;

    /** What was written last: much of it is soon read again, and a look-up here takes a fraction of one in RocksDB. */
    private WriteBuffer written;

    /** Wraps a store. */
    public WriteBehindStore(KeyValueStore<Bytes, byte[]> store) {
        this(store, MOST_BYTES, System::nanoTime);
    }

    /**
     * @param mostBytes the most bytes of entries that wait
     * @param nanos a clock like {@link System#nanoTime}
     */
    WriteBehindStore(KeyValueStore<Bytes, byte[]> store, int mostBytes, LongSupplier nanos) {
        super(store);
        this.store = store;
        this.mostBytes = mostBytes;
        this.nanos = nanos;
        waiting = new WriteBuffer(mostBytes);
        written = new WriteBuffer(mostBytes);
    }

    @Override
    public void init(StateStoreContext context, StateStore root) {
        waiting.clear();
        written.clear();
        store.init(new RestoringContext(context, this::restore), root);
    }

    /** Applies records of the changelog, in order. */
    void restore(Collection<KeyValue<byte[], byte[]>> records) {
        records.forEach(record -> put(Bytes.wrap(record.key), record.value));
    }

    @Override
    public byte @Nullable [] get(Bytes key) {
        int entry = waiting.find(key);
        if (entry != WriteBuffer.ABSENT) {
            return waiting.value(entry);
        }
        entry = written.find(key);
        return entry == WriteBuffer.ABSENT ? store.get(key) : written.value(entry);
    }

    @Override
    public void put(Bytes key, byte @Nullable [] value) {
        beginWaiting();
        waiting.put(key, value);
        writeIfManyOrOld();
    }

    @Override
    public void putAll(List<KeyValue<Bytes, byte[]>> entries) {
        beginWaiting();
        entries.forEach(entry -> waiting.put(entry.key, entry.value));
        writeIfManyOrOld();
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

    @Override
    public void close() {
        waiting = new WriteBuffer(mostBytes);
        written = new WriteBuffer(mostBytes);
        store.close();
    }

    private void beginWaiting() {
        if (waiting.isEmpty()) {
            since = nanos.getAsLong();
        }
    }

    private void writeIfManyOrOld() {
        if (waiting.bytes() >= mostBytes || nanos.getAsLong() - since >= LONGEST.toNanos()) {
            write();
        }
    }

    /** If writing fails halfway, all entries still wait and are written again. */
    private void write() {
        if (!waiting.isEmpty()) {
            waiting.forEach(store::putAll);
            WriteBuffer before = written;
            written = waiting;
            waiting = before;
            waiting.clear();
            if (written.isLarge()) {
                written.clear();
            }
        }
    }
}
