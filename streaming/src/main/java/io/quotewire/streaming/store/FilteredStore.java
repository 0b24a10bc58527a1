package io.quotewire.streaming.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * A store with an in-memory filter that avoids lookups of missing keys. RocksDB's Java library throws an exception in
 * native code for each of these, which takes longer than finding one, and most names, days and stories that are looked
 * up are new.
 *
 * <p>All keys that are written or restored are added to the filter. Those that were in the store when it was opened are
 * read gradually, {@value #KEYS_OF_A_GET} with each lookup, so a start is not delayed; until all have been read,
 * lookups go to the store. If there are more keys than are worth the memory, the filter is given up. Deleted keys
 * remain in the filter until the store is opened again. Used by one thread at a time.
 */
public final class FilteredStore extends ForwardingStore {
    /** Existing keys read per lookup until all are known. */
    static final int KEYS_OF_A_GET = 8;

    /** Keys read at once. */
    static final int KEYS_AT_ONCE = 1024;

    private final KeyValueStore<Bytes, byte[]> store;
    private KeyFilter filter = new KeyFilter();
    private State state = State.READING;

    /** The last existing key that was read; null at the beginning. */
    private @Nullable Bytes readTo;

    private int looks;

    /** Wraps a store. */
    public FilteredStore(KeyValueStore<Bytes, byte[]> store) {
        super(store);
        this.store = store;
    }

    private enum State {
        /** Not all existing keys have been read. */
        READING,
        KNOWN,
        /** There are too many keys. */
        GIVEN_UP
    }

    @Override
    public void init(StateStoreContext context, StateStore root) {
        filter = new KeyFilter();
        state = State.READING;
        readTo = null;
        looks = 0;
        store.init(new RestoringContext(context, this::restore), root);
    }

    /** Applies records of the changelog, in order. */
    void restore(Collection<KeyValue<byte[], byte[]>> records) {
        List<KeyValue<Bytes, byte @Nullable []>> entries = new ArrayList<>(records.size());
        records.forEach(record -> entries.add(KeyValue.pair(Bytes.wrap(record.key), record.value)));
        putAll(entries);
    }

    @Override
    public byte @Nullable [] get(Bytes key) {
        if (state == State.READING && looks++ % (KEYS_AT_ONCE / KEYS_OF_A_GET) == 0) {
            readOn();
        }
        return state == State.KNOWN && !filter.mayHave(key.get()) ? null : store.get(key);
    }

    @Override
    public void put(Bytes key, byte @Nullable [] value) {
        if (value != null) {
            add(key);
        }
        store.put(key, value);
    }

    @Override
    public byte @Nullable [] putIfAbsent(Bytes key, byte[] value) {
        add(key);
        return store.putIfAbsent(key, value);
    }

    @Override
    public void putAll(List<KeyValue<Bytes, byte[]>> entries) {
        for (KeyValue<Bytes, byte @Nullable []> entry : entries) {
            if (entry.value != null) {
                add(entry.key);
            }
        }
        store.putAll(entries);
    }

    private void add(Bytes key) {
        if (state == State.GIVEN_UP) {
            return;
        }
        filter.add(key.get());
        if (filter.isOverfull()) {
            state = State.GIVEN_UP;
            filter = new KeyFilter();
        }
    }

    private void readOn() {
        try (KeyValueIterator<Bytes, byte[]> entries = store.range(readTo, null)) {
            for (int i = 0; i < KEYS_AT_ONCE && entries.hasNext(); i++) {
                Bytes key = entries.next().key;
                readTo = key;
                add(key);
            }
            if (state == State.READING && !entries.hasNext()) {
                state = State.KNOWN;
            }
        }
    }
}
