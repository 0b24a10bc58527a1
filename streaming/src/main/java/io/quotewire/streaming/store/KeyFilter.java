package io.quotewire.streaming.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * A Bloom filter of keys. All bits of a key are in one word of memory, so a lookup takes one cache miss for each table.
 * Whenever a table is full another one is added that is twice as large, up to one for {@value #LARGEST} keys; a key
 * takes two to four bytes. There are no false negatives and a few per cent of false positives, more once the largest
 * table has more keys than it is meant for. Used by one thread at a time.
 *
 * @see <a href="https://doi.org/10.1007/978-3-540-72845-0_9">Putze, Sanders and Singler, Cache-, Hash- and
 *     Space-Efficient Bloom Filters</a>
 */
final class KeyFilter {
    /** Keys in the first table. */
    private static final int SMALLEST = 1 << 14;

    /** Keys in the largest table. */
    private static final int LARGEST = 1 << 22;

    /** Keys that share the 64 bits of a word. */
    private static final int KEYS_OF_A_WORD = 4;

    /** Six bits of a hash select a bit of a word. */
    private static final int PLACE = 6;

    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private long[][] tables = {new long[SMALLEST / KEYS_OF_A_WORD]};
    private int room = SMALLEST;

    /** Adds a key, unless it seems to be present. */
    void add(byte[] key) {
        long hash = hash(key);
        if (!mayHave(hash)) {
            if (room == 0) {
                grow();
            }
            room--;
            long[] table = tables[tables.length - 1];
            table[at(table, hash)] |= bits(hash);
        }
    }

    /** Whether it has so many keys more than it is meant for that it is of little use. */
    boolean isOverfull() {
        return room < -LARGEST;
    }

    /** Whether a key may have been added. */
    boolean mayHave(byte[] key) {
        return mayHave(hash(key));
    }

    private boolean mayHave(long hash) {
        long bits = bits(hash);
        for (long[] table : tables) {
            if ((table[at(table, hash)] & bits) == bits) {
                return true;
            }
        }
        return false;
    }

    private void grow() {
        int words = 2 * tables[tables.length - 1].length;
        if (words <= LARGEST / KEYS_OF_A_WORD) {
            tables = Arrays.copyOf(tables, tables.length + 1);
            tables[tables.length - 1] = new long[words];
            room = words * KEYS_OF_A_WORD;
        }
    }

    private static int at(long[] table, long hash) {
        return (int) (hash >>> 40) & table.length - 1;
    }

    private static long bits(long hash) {
        return 1L << hash | 1L << (hash >>> PLACE) | 1L << (hash >>> (2 * PLACE)) | 1L << (hash >>> (3 * PLACE));
    }

    /** Hashes eight bytes at a time by multiplying and shifting. */
    private static long hash(byte[] key) {
        long hash = STEP * (key.length + 1);
        int at = 0;
        for (; at <= key.length - Long.BYTES; at += Long.BYTES) {
            hash = mix(hash ^ (long) LONGS.get(key, at));
        }
        long rest = 0;
        for (; at < key.length; at++) {
            rest = rest << Byte.SIZE | (key[at] & 0xFF);
        }
        return mix(mix(hash ^ rest));
    }

    private static long mix(long hash) {
        long mixed = (hash ^ hash >>> 32) * STEP;
        return mixed ^ mixed >>> 29;
    }
}
