package io.quotewire.sink.count;

import io.quotewire.sink.store.ForwardingStore;
import io.quotewire.sink.store.RestoringContext;
import io.quotewire.streaming.binary.BinaryReader;
import io.quotewire.streaming.binary.BinaryWriter;
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
 * A store of counts that takes the count of a day together with its subject's total, in one value and so in one record
 * of the changelog: they mostly change together, and a record costs far more than the few bytes in it. What it keeps,
 * and what is read from it, is each under its own key.
 *
 * <p>A total is as it stands in the last record that has it, under a day's key or its own. So whoever puts a total puts
 * it with each change of a day, and once more by itself before a day is taken out, whose record may be the one that has
 * it. It is never deleted but put as {@link #NO_TOTAL}: brokers forget deletions after a time, and an older record of a
 * day that is still there would bring it back.
 */
final class PairedCounts extends ForwardingStore {
    /** In place of the layout of one count. */
    private static final byte PAIR = 5;

    /** There is no total, put in place of one. */
    static final byte[] NO_TOTAL = {PAIR};

    private final KeyValueStore<Bytes, byte[]> store;

    PairedCounts(KeyValueStore<Bytes, byte[]> store) {
        super(store);
        this.store = store;
    }

    /** The value to be put under a day's key, which {@link CountEntry#hasTotal}. */
    static byte[] pair(byte[] day, byte[] total) {
        return new BinaryWriter().unsigned(PAIR).bytes(total).bytes(day).toBytes();
    }

    @Override
    public void init(StateStoreContext context, StateStore root) {
        store.init(new RestoringContext(context, this::restore), root);
    }

    /** Takes records of the changelog, in their order. */
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
