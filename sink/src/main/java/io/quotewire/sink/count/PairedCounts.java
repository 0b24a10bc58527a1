package io.quotewire.sink.count;

import io.quotewire.streaming.binary.BinaryReader;
import io.quotewire.streaming.binary.BinaryWriter;
import io.quotewire.streaming.store.ForwardingStore;
import io.quotewire.streaming.store.RestoringContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * A store that accepts the count of a day together with its subject's total in a single value, and so in a single
 * changelog record: the two mostly change together, and the cost of a record exceeds that of its few bytes by far.
 * Inside the store, and for reading, each is under its own key.
 *
 * <p>The current total is that of the last changelog record that contains it, under the key of a day or its own. So a
 * total must be written with each change of a day, and again by itself before a day is deleted whose record may contain
 * it. A total is never deleted but written as {@link #NO_TOTAL}: brokers drop tombstones after a time, and an older
 * record of a day would then bring it back.
 */
final class PairedCounts extends ForwardingStore {
    /** In place of the layout version of a single count. */
    private static final byte PAIR = 5;

    /** Written in place of a total that no longer exists. */
    static final byte[] NO_TOTAL = {PAIR};

    private final KeyValueStore<Bytes, byte[]> store;

    PairedCounts(KeyValueStore<Bytes, byte[]> store) {
        super(store);
        this.store = store;
    }

    /** The value for the key of a day for which {@link CountEntry#hasTotal} is true. */
    static byte[] pair(byte[] day, byte[] total) {
        return new BinaryWriter().unsigned(PAIR).bytes(total).bytes(day).toBytes();
    }

    @Override
    public void init(StateStoreContext context, StateStore root) {
        store.init(new RestoringContext(context, this::restore), root);
    }

    /** Applies records of the changelog, in order. */
    void restore(Collection<KeyValue<byte[], byte[]>> records) {
        List<KeyValue<Bytes, byte @Nullable []>> entries = new ArrayList<>(2 * records.size());
        records.forEach(record -> addApart(Bytes.wrap(record.key), record.value, entries));
        store.putAll(entries);
    }

    @Override
    public void put(Bytes key, byte @Nullable [] value) {
        putAll(List.of(KeyValue.pair(key, value)));
    }

    @Override
    public void putAll(List<KeyValue<Bytes, byte[]>> entries) {
        List<KeyValue<Bytes, byte @Nullable []>> apart = new ArrayList<>(2 * entries.size());
        entries.forEach(entry -> addApart(entry.key, entry.value, apart));
        store.putAll(apart);
    }

    private static void addApart(Bytes key, byte @Nullable [] value, List<KeyValue<Bytes, byte @Nullable []>> entries) {
        if (value == null || value[0] != PAIR) {
            entries.add(KeyValue.pair(key, value));
        } else if (value.length == NO_TOTAL.length) {
            entries.add(KeyValue.pair(key, null));
        } else {
            BinaryReader both = new BinaryReader(value);
            both.unsigned();
            addApart(CountEntry.totalOf(key).orElseThrow(), both.bytes(), entries);
            entries.add(KeyValue.pair(key, both.bytes()));
        }
    }
}
