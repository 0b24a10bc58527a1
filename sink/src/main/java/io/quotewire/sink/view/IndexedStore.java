package io.quotewire.sink.view;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

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

    /** The store it needs. Not cached: hardly a value changes twice in a commit, and a scan would look at both. */
    static StoreBuilder<KeyValueStore<Bytes, byte[]>> store(String name) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.Bytes(), Serdes.ByteArray())
                .withCachingDisabled();
    }

    /** The places of a value; touches no store. */
    Set<Bytes> places(String id, T value) {
        return index.places(id, value);
    }

    /** Puts a value in place of the one under its id, if there is one, and returns that. */
    Optional<T> put(String id, byte[] bytes, T value) {
        return putAt(places(id, value), id, bytes);
    }

    /** The same for a value of which {@link #places} has told the places. Written is what has changed of these. */
    Optional<T> putAt(Set<Bytes> places, String id, byte[] bytes) {
        Optional<T> before = value(id);
        List<KeyValue<Bytes, byte @Nullable []>> entries = new ArrayList<>();
        Set<Bytes> placesBefore = before.map(value -> index.places(id, value)).orElse(Set.of());
        for (Bytes place : placesBefore) {
            if (!places.contains(place)) {
                entries.add(KeyValue.pair(place, null));
            }
        }
        byte[] to = id.getBytes(StandardCharsets.UTF_8);
        for (Bytes place : places) {
            if (!placesBefore.contains(place)) {
                entries.add(KeyValue.pair(place, to));
            }
        }
        entries.add(KeyValue.pair(key(id), bytes));
        store.putAll(entries);
        return before;
    }

    /** Has a value that is here stand at all its places, such as the version that put it did not know. */
    void place(String id, byte[] bytes) {
        byte[] to = id.getBytes(StandardCharsets.UTF_8);
        index.places(id, index.read(bytes)).forEach(place -> store.put(place, to));
    }

    /** Takes a value out and returns it; nothing where there is none. */
    Optional<T> remove(String id) {
        Optional<T> before = value(id);
        before.ifPresent(value -> {
            List<KeyValue<Bytes, byte @Nullable []>> entries = new ArrayList<>();
            index.places(id, value).forEach(place -> entries.add(KeyValue.pair(place, null)));
            entries.add(KeyValue.pair(key(id), null));
            store.putAll(entries);
        });
        return before;
    }

    static Bytes key(String id) {
        return IndexKey.of(VALUES).text(id).bytes();
    }

    private Optional<T> value(String id) {
        return Optional.ofNullable(store.get(key(id))).map(index::read);
    }
}
