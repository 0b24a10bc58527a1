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
 * Values by id, and beside them in the same store the places at which indexes have them. Used by one stream thread;
 * {@link IndexedReader} reads it from others.
 *
 * @param <T> what the values stand for
 */
final class IndexedStore<T> {
    private final KeyValueStore<Bytes, byte[]> store;
    private final PlacedStore placed;
    private final Index<T> index;

    /** Where values stand in indexes. */
    interface Index<T> {
        /** The value in these bytes. */
        T read(byte[] bytes);

        /** Its places. */
        Set<Bytes> places(String id, T value);

        /** The same of what is stored. */
        default Set<Bytes> placesOf(String id, byte[] bytes) {
            return places(id, read(bytes));
        }
    }

    /**
     * Over a store of a task.
     *
     * @param store takes the values, for the changelog too
     * @param placed what is in it at the bottom, takes the places
     */
    IndexedStore(KeyValueStore<Bytes, byte[]> store, PlacedStore placed, Index<T> index) {
        this.store = store;
        this.placed = placed;
        this.index = index;
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
        move(before.map(value -> index.places(id, value)).orElse(Set.of()), places, id, bytes);
        return before;
    }

    /**
     * The same, of a value whose places are known.
     *
     * @param from where the value stands that is there now, empty where there is none
     * @param to where this one will stand
     * @param bytes null to take it out
     */
    void move(Set<Bytes> from, Set<Bytes> to, String id, byte @Nullable [] bytes) {
        List<KeyValue<Bytes, byte @Nullable []>> moves = new ArrayList<>();
        StoredKeys.addMoves(moves, from, to, id);
        placed.moveWith(moves);
        store.put(StoredKeys.of(id), bytes);
    }

    /** Has a value that is here stand at all its places, such as the version that put it did not know. */
    void place(String id, byte[] bytes) {
        List<KeyValue<Bytes, byte @Nullable []>> places = new ArrayList<>();
        StoredKeys.addMoves(places, Set.of(), index.placesOf(id, bytes), id);
        placed.place(places);
    }

    /** Takes a value out and returns it; nothing where there is none. */
    Optional<T> remove(String id) {
        Optional<T> before = value(id);
        before.ifPresent(value -> move(index.places(id, value), Set.of(), id, null));
        return before;
    }

    /** Reads it as it is now. */
    IndexedReader reader() {
        return new IndexedReader(placed);
    }

    /** The value under an id. */
    Optional<T> value(String id) {
        return Optional.ofNullable(placed.get(StoredKeys.of(id))).map(index::read);
    }
}
