package io.quotewire.sink.view;

import io.quotewire.streaming.store.ForwardingStore;
import io.quotewire.streaming.store.RestoringContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * A store of values and their index entries, of which only the values go to the changelog: there are ten times as many
 * entries, and they are computed again when the store is restored. Entries that an earlier release wrote to the
 * changelog are then skipped.
 *
 * <p>The wrapper that Kafka Streams puts around a store writes the changelog, so index entries bypass it by {@link
 * #place} and {@link #moveWith}. Written by one thread, read by any number.
 */
final class PlacedStore extends ForwardingStore {
    private final KeyValueStore<Bytes, byte[]> store;
    private final Placing placing;
    private final Opened opened;
    private List<KeyValue<Bytes, byte @Nullable []>> moves = List.of();

    /** Determines the index entries of a stored value. */
    interface Placing {
        Set<Bytes> places(String id, byte[] value);
    }

    /** Is notified of which task's store is open, on the thread that opens or closes it. */
    interface Opened {
        void opened(PlacedStore store, StateStoreContext context);

        void closed(PlacedStore store);
    }

    /**
     * Wraps a store.
     *
     * @param placing called when values are restored
     */
    PlacedStore(KeyValueStore<Bytes, byte[]> store, Placing placing, Opened opened) {
        super(store);
        this.store = store;
        this.placing = placing;
        this.opened = opened;
    }

    /** Writes index entries, and deletes those whose value is null. */
    void place(List<KeyValue<Bytes, byte @Nullable []>> places) {
        store.putAll(places);
    }

    /** Sets index entries to be written with the next value, so that readers see both at once. */
    void moveWith(List<KeyValue<Bytes, byte @Nullable []>> places) {
        moves = places;
    }

    @Override
    public void init(StateStoreContext context, StateStore root) {
        // A task that failed between the two calls is initialised again with the same store.
        moves = List.of();
        store.init(new RestoringContext(context, this::restore), root);
        opened.opened(this, context);
    }

    /** Applies records of the changelog, in order. */
    void restore(Collection<KeyValue<byte[], byte[]>> records) {
        Map<Bytes, byte @Nullable []> latest = new LinkedHashMap<>();
        for (KeyValue<byte[], byte @Nullable []> record : records) {
            if (!StoredKeys.isPlace(record.key)) {
                latest.put(Bytes.wrap(record.key), record.value);
            }
        }
        List<KeyValue<Bytes, byte @Nullable []>> entries = new ArrayList<>();
        latest.forEach((key, value) -> {
            if (StoredKeys.isValue(key)) {
                String id = StoredKeys.id(key);
                StoredKeys.addMoves(entries, places(id, store.get(key)), places(id, value), id);
            }
            entries.add(KeyValue.pair(key, value));
        });
        store.putAll(entries);
    }

    /** None for unreadable values: earlier releases stored such records, but never show them. */
    private Set<Bytes> places(String id, byte @Nullable [] value) {
        try {
            return value == null ? Set.of() : placing.places(id, value);
        } catch (RuntimeException e) {
            return Set.of();
        }
    }

    @Override
    public void put(Bytes key, byte @Nullable [] value) {
        if (moves.isEmpty()) {
            store.put(key, value);
            return;
        }
        List<KeyValue<Bytes, byte @Nullable []>> entries = new ArrayList<>(moves);
        moves = List.of();
        entries.add(KeyValue.pair(key, value));
        store.putAll(entries);
    }

    @Override
    public byte @Nullable [] delete(Bytes key) {
        byte[] before = store.get(key);
        put(key, null);
        return before;
    }

    @Override
    public void close() {
        opened.closed(this);
        store.close();
    }
}
