package io.quotewire.streaming.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.jspecify.annotations.Nullable;

/**
 * Entries waiting to be written to a store, the last value of each key, in a few large arrays: as separate objects,
 * tens of thousands of entries would be traversed and moved by every garbage collection until they are written. Used by
 * one thread at a time.
 */
final class WriteBuffer {
    /** The number of entries handed over at once; if all were, the objects would survive garbage collections, too. */
    static final int AT_ONCE = 500;

    /** The length of a value that deletes its key. */
    private static final int NONE = -1;

    /** Extra space for a value to grow: counts become longer now and then. */
    private static final int SPARE = 4;

    private static final int USUAL_ENTRIES = 256;

    /** The header of an array: with it, an array is to fill whole regions of G1's heap, not to begin another. */
    private static final int HEADER = 16;

    private static final int USUAL_BYTES = 16 * 1024 - HEADER;
    private static final int REGION = 1 << 20;

    /**
     * Fields of an entry: start and length of its key, start and length of its value, and the space reserved for that.
     */
    private static final int KEY = 0;

    private static final int KEY_LENGTH = 1;
    private static final int VALUE = 2;
    private static final int VALUE_LENGTH = 3;
    private static final int ROOM = 4;
    private static final int NUMBERS = 5;

    /** What {@link #find} returns for a key without an entry. */
    static final int ABSENT = -NUMBERS;

    /** Larger arrays, for large values, are not kept. */
    private final int longestKept;

    private byte[] bytes = new byte[USUAL_BYTES];
    private int[] entries = new int[USUAL_ENTRIES * NUMBERS];

    /**
     * Hash table with linear probing: the index of an entry plus one, at the slot of its key's hash or after it; its
     * length is a power of two.
     */
    private int[] places = new int[2 * USUAL_ENTRIES];

    private int size;
    private int used;

    /** @param mostBytes the usual limit of {@link #bytes} */
    WriteBuffer(int mostBytes) {
        longestKept = (mostBytes / REGION + 1) * REGION - HEADER;
    }

    /** The size of its arrays in bytes, however much of them is used. */
    int room() {
        return bytes.length + (entries.length + places.length) * Integer.BYTES;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The size of all keys, values and their index in bytes. */
    int bytes() {
        return used + size * (NUMBERS + 2) * Integer.BYTES;
    }

    void put(Bytes key, byte @Nullable [] value) {
        int place = place(key);
        if (places[place] == 0) {
            add(place, key.get());
            if (2 * size > places.length) {
                makePlaces();
            }
            setValue((size - 1) * NUMBERS, value);
        } else {
            setValue((places[place] - 1) * NUMBERS, value);
        }
    }

    /** The entry of a key, to be given to {@link #value} before anything changes; {@link #ABSENT} if there is none. */
    int find(Bytes key) {
        return size > 0 ? (places[place(key)] - 1) * NUMBERS : ABSENT;
    }

    /** The value of an entry; null if its key is to be deleted. */
    byte @Nullable [] value(int entry) {
        int length = entries[entry + VALUE_LENGTH];
        int begin = entries[entry + VALUE];
        return length == NONE ? null : Arrays.copyOfRange(bytes, begin, begin + length);
    }

    /** Hands over all entries in the order of their keys, some at a time. */
    void forEach(Consumer<List<KeyValue<Bytes, byte @Nullable []>>> some) {
        Integer[] order = new Integer[size];
        Arrays.setAll(order, i -> i * NUMBERS);
        Arrays.sort(order, this::compare);
        for (int from = 0; from < size; from += AT_ONCE) {
            List<KeyValue<Bytes, byte @Nullable []>> next = new ArrayList<>(AT_ONCE);
            for (int i = from; i < Math.min(size, from + AT_ONCE); i++) {
                next.add(KeyValue.pair(Bytes.wrap(key(order[i])), value(order[i])));
            }
            some.accept(next);
        }
    }

    /** Whether a large value made it grow beyond what it usually has. */
    boolean isLarge() {
        return bytes.length > longestKept;
    }

    /** Forgets all entries; unless it is large, it keeps its arrays for the next ones. */
    void clear() {
        if (isLarge()) {
            bytes = new byte[USUAL_BYTES];
        }
        Arrays.fill(places, 0);
        size = 0;
        used = 0;
    }

    private int compare(int one, int other) {
        int begin = entries[one + KEY];
        int otherBegin = entries[other + KEY];
        return Arrays.compareUnsigned(
                bytes,
                begin,
                begin + entries[one + KEY_LENGTH],
                bytes,
                otherBegin,
                otherBegin + entries[other + KEY_LENGTH]);
    }

    private byte[] key(int entry) {
        int begin = entries[entry + KEY];
        return Arrays.copyOfRange(bytes, begin, begin + entries[entry + KEY_LENGTH]);
    }

    /** The slot of a key, present or not. */
    private int place(Bytes key) {
        byte[] wanted = key.get();
        int place = first(key.hashCode());
        while (places[place] != 0 && !isKey((places[place] - 1) * NUMBERS, wanted)) {
            place = (place + 1) & (places.length - 1);
        }
        return place;
    }

    private boolean isKey(int entry, byte[] wanted) {
        int begin = entries[entry + KEY];
        return entries[entry + KEY_LENGTH] == wanted.length
                && Arrays.equals(bytes, begin, begin + wanted.length, wanted, 0, wanted.length);
    }

    /** The low bits of a hash depend on the key's last bytes, which are often a day. */
    private int first(int hash) {
        return ((hash * 0x9E3779B9) >>> 7) & (places.length - 1);
    }

    private void add(int place, byte[] key) {
        int entry = size * NUMBERS;
        if (entry == entries.length) {
            entries = Arrays.copyOf(entries, 2 * entries.length);
        }
        entries[entry + KEY] = append(key, key.length);
        entries[entry + KEY_LENGTH] = key.length;
        entries[entry + ROOM] = NONE;
        places[place] = ++size;
    }

    private void setValue(int entry, byte @Nullable [] value) {
        if (value == null) {
            entries[entry + VALUE_LENGTH] = NONE;
            return;
        }
        if (value.length > entries[entry + ROOM]) {
            entries[entry + ROOM] = value.length + SPARE;
            entries[entry + VALUE] = append(value, value.length + SPARE);
        } else {
            System.arraycopy(value, 0, bytes, entries[entry + VALUE], value.length);
        }
        entries[entry + VALUE_LENGTH] = value.length;
    }

    private int append(byte[] part, int room) {
        if (bytes.length - used < room) {
            int longer = bytes.length < longestKept ? Math.min(2 * bytes.length, longestKept) : 2 * bytes.length;
            bytes = Arrays.copyOf(bytes, Math.max(longer, Math.addExact(used, room)));
        }
        int at = used;
        System.arraycopy(part, 0, bytes, at, part.length);
        used += room;
        return at;
    }

    private void makePlaces() {
        places = new int[2 * places.length];
        for (int i = 0; i < size; i++) {
            int place = first(Bytes.wrap(key(i * NUMBERS)).hashCode());
            while (places[place] != 0) {
                place = (place + 1) & (places.length - 1);
            }
            places[place] = i + 1;
        }
    }
}
