package io.quotewire.streaming.topology;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * An in-memory store that keeps tombstones of deleted entries and iterates over them, as RocksDB does, and counts the
 * steps.
 */
final class WalkedStore implements KeyValueStore<Bytes, byte[]> {
    private final NavigableMap<Bytes, Optional<byte[]>> entries = new TreeMap<>();
    private long steps;

    long steps() {
        return steps;
    }

    void forgetSteps() {
        steps = 0;
    }

    long size() {
        return entries.values().stream().filter(Optional::isPresent).count();
    }

    @Override
    public void put(Bytes key, byte @Nullable [] value) {
        entries.put(key, Optional.ofNullable(value));
    }

    @Override
    public byte @Nullable [] delete(Bytes key) {
        byte[] before = get(key);
        entries.put(key, Optional.empty());
        return before;
    }

    @Override
    public byte @Nullable [] get(Bytes key) {
        return entries.getOrDefault(key, Optional.empty()).orElse(null);
    }

    @Override
    public KeyValueIterator<Bytes, byte[]> range(Bytes from, @Nullable Bytes to) {
        NavigableMap<Bytes, Optional<byte[]>> begun = entries.tailMap(from, true);
        return new Walk(to == null ? begun : begun.headMap(to, true));
    }

    @Override
    public KeyValueIterator<Bytes, byte[]> all() {
        return new Walk(entries);
    }

    @Override
    public long approximateNumEntries() {
        return size();
    }

    @Override
    public byte @Nullable [] putIfAbsent(Bytes key, byte[] value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void putAll(List<KeyValue<Bytes, byte[]>> all) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String name() {
        return "walked";
    }

    @Override
    public void init(StateStoreContext context, StateStore root) {}

    @Override
    public void close() {}

    @Override
    public boolean persistent() {
        return false;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    private final class Walk implements KeyValueIterator<Bytes, byte[]> {
        private final Iterator<Map.Entry<Bytes, Optional<byte[]>>> rest;
        private Optional<KeyValue<Bytes, byte[]>> next;

        Walk(NavigableMap<Bytes, Optional<byte[]>> range) {
            rest = range.entrySet().iterator();
            next = step();
        }

        private Optional<KeyValue<Bytes, byte[]>> step() {
            while (rest.hasNext()) {
                steps++;
                Map.Entry<Bytes, Optional<byte[]>> entry = rest.next();
                if (entry.getValue().isPresent()) {
                    return Optional.of(
                            KeyValue.pair(entry.getKey(), entry.getValue().get()));
                }
            }
            return Optional.empty();
        }

        @Override
        public boolean hasNext() {
            return next.isPresent();
        }

        @Override
        public KeyValue<Bytes, byte[]> next() {
            KeyValue<Bytes, byte[]> found = next.orElseThrow(NoSuchElementException::new);
            next = step();
            return found;
        }

        @Override
        public Bytes peekNextKey() {
            return next.orElseThrow(NoSuchElementException::new).key;
        }

        @Override
        public void close() {}
    }
}
