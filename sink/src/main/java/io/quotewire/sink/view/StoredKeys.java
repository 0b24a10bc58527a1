package io.quotewire.sink.view;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.jspecify.annotations.Nullable;

/** The keys of an {@link IndexedStore}: of values, by their ids, and of index entries. */
final class StoredKeys {
    /** Prefix of the keys of values; indexes have lower-case letters. */
    static final char VALUES = 'V';

    private StoredKeys() {}

    /** The key of the value with this id. */
    static Bytes of(String id) {
        return IndexKey.of(VALUES).text(id).bytes();
    }

    /** Whether a key is that of a value. */
    static boolean isValue(Bytes key) {
        return key.get()[0] == VALUES;
    }

    /** The id in the key of a value: between the prefix and the terminator of a text. */
    static String id(Bytes key) {
        return new String(key.get(), 1, key.get().length - 2, StandardCharsets.UTF_8);
    }

    /** Whether a key is an index entry; all others are values and marks. */
    static boolean isPlace(byte[] key) {
        return Character.isLowerCase(key[0]);
    }

    /** Adds the writes that replace a value's index entries. */
    static void addMoves(List<KeyValue<Bytes, byte @Nullable []>> moves, Set<Bytes> from, Set<Bytes> to, String id) {
        for (Bytes place : from) {
            if (!to.contains(place)) {
                moves.add(KeyValue.pair(place, null));
            }
        }
        byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
        for (Bytes place : to) {
            if (!from.contains(place)) {
                moves.add(KeyValue.pair(place, bytes));
            }
        }
    }
}
