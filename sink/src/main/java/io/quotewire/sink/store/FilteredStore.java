package io.quotewire.sink.store;

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
 * A store that is not asked for a key that is not in it. RocksDB's library for Java throws an exception of its native
 * code for each, which takes longer than to find one; and most names, days and stories that are looked up are new.
 *
 * <p>Whatever is put or restored goes by here, and what was in the store when it was opened is read bit by bit as keys
 * are looked up, {@value #KEYS_OF_A_GET} for each; until all of it is known the store is asked. So a start waits for
 * nothing. Where more keys are in it than are worth the memory, the store is asked as if there were no filter; what is
 * taken out counts among them until it is opened again. Used by one thread at a time.
 */
public final class FilteredStore extends ForwardingStore {
    /** Read for each look-up until all that was there is known. */
    static final int KEYS_OF_A_GET = 8;

    /** Read at one time. */
    static final int KEYS_AT_ONCE = 1024;

    private final KeyValueStore<Bytes, byte[]> store;
    private KeyFilter filter = new KeyFilter();
    private State state = State.READING;

    /** The next to be read is this or comes after it; null at the beginning. */
    private @Nullable Bytes readTo;

    private int looks;

    /** Makes one around a store of which nothing is known yet. */
    public FilteredStore(KeyValueStore<Bytes, byte[]> store) {
        super(store);
        this.store = store;
    }

    private enum State {
        /** What was in the store is not all known. */
        READING,
        KNOWN,
        /** There are too many. */
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

    /** Takes records of the changelog, in their order. */
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
