package io.quotewire.sink.view;

import io.quotewire.streaming.contract.Topics;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** The keys of an {@link IndexedStore}: of values, by their ids, and of index entries; and what is too large for it. */
final class StoredKeys {
    /** Prefix of the keys of values; indexes have lower-case letters. */
    static final char VALUES = 'V';

    /** In bytes. Genuine records are smaller. A value, and its id in the key once more, fit the changelog. */
    private static final int MOST_OF_A_RECORD = Topics.MAX_RECORD_BYTES - 1024;

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

    /**
     * Whether a record can be stored. A foreign one may be small on its topic, where it is compressed, and stop the
     * sink by being too large for the changelog.
     */
    static boolean fit(Record<byte[], byte[]> record) {
        return length(record.key()) + length(record.value()) <= MOST_OF_A_RECORD;
    }

    private static int length(byte @Nullable [] bytes) {
        return bytes == null ? 0 : bytes.length;
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
