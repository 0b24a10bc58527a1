package io.quotewire.sink.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Values by id, with their index entries in the same store. Used by one stream thread; {@link IndexedReader} reads it
 * from others.
 *
 * @param <T> type of the values
 */
final class IndexedStore<T> {
    private final KeyValueStore<Bytes, byte[]> store;
    private final PlacedStore placed;
    private final Index<T> index;

    /** Determines the index entries of values. */
    interface Index<T> {
        /** Decodes a value. */
        T read(byte[] bytes);

        /** The index entries of a value. */
        Set<Bytes> places(String id, T value);

        /** The same for an encoded value. */
        default Set<Bytes> placesOf(String id, byte[] bytes) {
            return places(id, read(bytes));
        }
    }

    /**
     * Wraps a store of a task.
     *
     * @param store receives the values, for the changelog too
     * @param placed the innermost store, receives the index entries
     */
    IndexedStore(KeyValueStore<Bytes, byte[]> store, PlacedStore placed, Index<T> index) {
        this.store = store;
        this.placed = placed;
        this.index = index;
    }

    /** The index entries of a value; does not access the store. */
    Set<Bytes> places(String id, T value) {
        return index.places(id, value);
    }

    /** Writes a value; returns the one it replaces, if any. */
    Optional<T> put(String id, byte[] bytes, T value) {
        return putAt(places(id, value), id, bytes);
    }

    /** The same for a value whose {@link #places} are known. Only entries that differ are written. */
    Optional<T> putAt(Set<Bytes> places, String id, byte[] bytes) {
        Optional<T> before = value(id);
        move(before.map(value -> index.places(id, value)).orElse(Set.of()), places, id, bytes);
        return before;
    }

    /**
     * The same if the index entries of both values are known.
     *
     * @param from index entries of the current value, empty if there is none
     * @param to index entries of the new value
     * @param bytes null to delete it
     */
    void move(Set<Bytes> from, Set<Bytes> to, String id, byte @Nullable [] bytes) {
        List<KeyValue<Bytes, byte @Nullable []>> moves = new ArrayList<>();
        StoredKeys.addMoves(moves, from, to, id);
        placed.moveWith(moves);
        store.put(StoredKeys.of(id), bytes);
    }

    /** Writes all index entries of a stored value, including those that the version that wrote it did not know. */
    void place(String id, byte[] bytes) {
        List<KeyValue<Bytes, byte @Nullable []>> places = new ArrayList<>();
        StoredKeys.addMoves(places, Set.of(), index.placesOf(id, bytes), id);
        placed.place(places);
    }

    /** Deletes a value and returns it; does nothing if there is none. */
    Optional<T> remove(String id) {
        Optional<T> before = value(id);
        before.ifPresent(value -> move(index.places(id, value), Set.of(), id, null));
        return before;
    }

    /** A reader of the current content. */
    IndexedReader reader() {
        return new IndexedReader(placed);
    }

    /** The value with this id. */
    Optional<T> value(String id) {
        return Optional.ofNullable(placed.get(StoredKeys.of(id))).map(index::read);
    }
}
