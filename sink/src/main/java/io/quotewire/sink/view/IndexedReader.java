package io.quotewire.sink.view;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;

/** Reads an {@link IndexedStore} of one partition, in the order of an index. */
public record IndexedReader(ReadOnlyKeyValueStore<Bytes, byte[]> store) {

    /** The value with this id. */
    public Optional<byte[]> value(String id) {
        return Optional.ofNullable(store.get(StoredKeys.of(id)));
    }

    /**
     * Visits the values whose index entries have a prefix.
     *
     * @param from the first entry to visit; the prefix itself for all
     * @param taker receives each value; returns false to stop
     */
    public void scan(IndexKey prefix, IndexKey from, Predicate<byte[]> taker) {
        byte[] begins = prefix.bytes().get();
        try (KeyValueIterator<Bytes, byte[]> places = store.range(from.bytes(), after(begins))) {
            while (places.hasNext()) {
                var place = places.next();
                if (!startsWith(place.key.get(), begins)) {
                    return;
                }
                Optional<byte[]> value = value(new String(place.value, StandardCharsets.UTF_8));
                // Deleted between the two lookups: a later query would not find it either.
                if (value.isPresent() && !taker.test(value.get())) {
                    return;
                }
            }
        }
    }

    /**
     * Visits the values whose index entries have a prefix, in reverse order.
     *
     * @param to the first entry not to be visited; empty for all
     * @param taker receives each value; returns false to stop
     */
    public void scanBack(IndexKey prefix, Optional<IndexKey> to, Predicate<byte[]> taker) {
        byte[] begins = prefix.bytes().get();
        Bytes end = to.map(IndexKey::bytes).orElseGet(() -> after(begins));
        try (KeyValueIterator<Bytes, byte[]> places = store.reverseRange(prefix.bytes(), end)) {
            while (places.hasNext()) {
                var place = places.next();
                Optional<byte[]> value = place.key.equals(end)
                        ? Optional.empty()
                        : value(new String(place.value, StandardCharsets.UTF_8));
                if (value.isPresent() && !taker.test(value.get())) {
                    return;
                }
            }
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] begins) {
        return bytes.length >= begins.length && Arrays.equals(bytes, 0, begins.length, begins, 0, begins.length);
    }

    /**
     * The first key after all that have the prefix. No prefix ends in 0xFF: texts end in 0, and indexes are letters.
     */
    private static Bytes after(byte[] prefix) {
        byte[] after = prefix.clone();
        after[after.length - 1]++;
        return Bytes.wrap(after);
    }
}
