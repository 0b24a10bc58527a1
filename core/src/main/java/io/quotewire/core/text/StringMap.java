package io.quotewire.core.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Maps strings to values for lookups that mostly fail: a bit filter that stays in the processor's cache rejects them
 * without a table lookup. Immutable and thread-safe.
 *
 * @param <T> the values
 */
final class StringMap<T> {
    /** Bits per word: at most one in sixteen words without a value passes the filter. */
    private static final int BITS_FOR_ONE = 16;

    private final long[] bits;
    private final int bitsShift;
    private final int[] hashes;
    private final @Nullable String[] words;
    private final T[] known;
    private final int slotShift;

    StringMap(Map<String, T> known) {
        this.bits = new long[Integer.highestOneBit(Math.max(1, known.size() * BITS_FOR_ONE / Long.SIZE)) * 2];
        this.bitsShift = shift(bits.length);
        int slots = Integer.highestOneBit(Math.max(1, known.size())) * 4;
        this.hashes = new int[slots];
        this.words = new String[slots];
        this.known = array(slots);
        this.slotShift = shift(slots);
        known.forEach(this::put);
    }

    /** The value of the word; null if it has none. */
    @Nullable
    T get(String word) {
        int hash = mixed(word);
        if ((bits[hash >>> bitsShift] & (1L << hash)) == 0) {
            return null;
        }
        int slot = hash >>> slotShift;
        for (String here = words[slot]; here != null; here = words[slot]) {
            if (hashes[slot] == hash && here.equals(word)) {
                return known[slot];
            }
            slot = next(slot);
        }
        return null;
    }

    private void put(String word, T value) {
        int hash = mixed(word);
        bits[hash >>> bitsShift] |= 1L << hash;
        int slot = hash >>> slotShift;
        while (words[slot] != null) {
            slot = next(slot);
        }
        hashes[slot] = hash;
        words[slot] = word;
        known[slot] = value;
    }

    private int next(int slot) {
        return (slot + 1) & (words.length - 1);
    }

    /** The shift that turns a hash into an index of an array of this length, a power of two greater than one. */
    private static int shift(int length) {
        return Integer.SIZE - Integer.numberOfTrailingZeros(length);
    }

    private static int mixed(String word) {
        return word.hashCode() * 0x9E3779B9;
    }

    /** The array does not leave this class, so it may hold any objects. */
    @SuppressWarnings("unchecked")
    private static <T> T[] array(int length) {
        return (T[]) new Object[length];
    }
}
