package io.quotewire.sink.view;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * Values by id, and beside them in the same store the places at which indexes have them. Used by one stream thread;
 * {@link IndexedReader} reads it from others.
 *
 * @param <T> what the values stand for
 */
public final class IndexedStore<T> {
    /** Begins the keys of values; an index may have any other letter. */
    static final char VALUES = 'V';

    private final KeyValueStore<Bytes, byte[]> store;
    private final Index<T> index;

    /** Where values stand in indexes. */
    interface Index<T> {
        /** The value in these bytes. */
        T read(byte[] bytes);

        /** Its places, those of {@link #VALUES} excepted. */
        Set<Bytes> places(String id, T value);
    }

    IndexedStore(KeyValueStore<Bytes, byte[]> store, Index<T> index) {
        this.store = store;
        this.index = index;
    }

    /** The store it needs. Cached: what changes often is written to the changelog once for each commit. */
    static StoreBuilder<KeyValueStore<Bytes, byte[]>> store(String name) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.Bytes(), Serdes.ByteArray())
                .withCachingEnabled();
    }

    /** The places of a value; touches no store. */
    Set<Bytes> places(String id, T value) {
        return index.places(id, value);
    }

    /** Puts a value in place of the one under its id, if there is one. */
    void put(String id, byte[] bytes, T value) {
        putAt(places(id, value), id, bytes);
    }

    /** The same for a value of which {@link #places} has told the places. */
    void putAt(Set<Bytes> places, String id, byte[] bytes) {
        Set<Bytes> gone = new HashSet<>(placesOf(id));
        gone.removeAll(places);
        gone.forEach(store::delete);
        byte[] to = id.getBytes(StandardCharsets.UTF_8);
        places.forEach(place -> store.put(place, to));
        store.put(key(id), bytes);
    }

    /** Takes a value out; nothing where there is none. */
    void remove(String id) {
        Set<Bytes> places = placesOf(id);
        if (!places.isEmpty()) {
            places.forEach(store::delete);
            store.delete(key(id));
        }
    }

    static Bytes key(String id) {
        return IndexKey.of(VALUES).text(id).bytes();
    }

    private Set<Bytes> placesOf(String id) {
        return Optional.ofNullable(store.get(key(id)))
                .map(bytes -> index.places(id, index.read(bytes)))
                .orElse(Set.of());
    }
}
