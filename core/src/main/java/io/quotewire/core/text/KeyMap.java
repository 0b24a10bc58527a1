package io.quotewire.core.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Maps words to values by their {@link WordKey}s. A bit filter rejects most words that have no value, and words are
 * compared by key alone, never by character. Immutable and thread-safe.
 *
 * @param <T> the values
 */
final class KeyMap<T> {
    /** Bits per word: at most one in sixteen words without a value passes the filter. */
    private static final int BITS_FOR_ONE = 16;

    private final long[] bits;
    private final int bitsShift;
    private final long[] keys;
    private final T[] known;
    private final int slotShift;

    KeyMap(Map<String, T> known) {
        this.bits = new long[powerOfTwo(known.size() * BITS_FOR_ONE / Long.SIZE) * 2];
        this.bitsShift = shift(bits.length);
        this.keys = new long[powerOfTwo(known.size()) * 4];
        this.known = array(keys.length);
        this.slotShift = shift(keys.length);
        known.forEach((word, value) -> put(WordKey.of(word), value));
    }

    /** The value of the word with this key; null if it has none. */
    @Nullable
    T get(long key) {
        if ((bits[(int) (key >>> bitsShift)] & bit(key)) == 0) {
            return null;
        }
        int slot = (int) (key >>> slotShift);
        while (keys[slot] != key && known[slot] != null) {
            slot = next(slot);
        }
        return known[slot];
    }

    private void put(long key, T value) {
        bits[(int) (key >>> bitsShift)] |= bit(key);
        int slot = (int) (key >>> slotShift);
        while (known[slot] != null) {
            if (keys[slot] == key) {
                throw new IllegalStateException("two words share a key: " + value + ", " + known[slot]);
            }
            slot = next(slot);
        }
        keys[slot] = key;
        known[slot] = value;
    }

    private int next(int slot) {
        return (slot + 1) & (keys.length - 1);
    }

    private static long bit(long key) {
        return 1L << (key >>> 24);
    }

    private static int powerOfTwo(int least) {
        return Integer.highestOneBit(Math.max(1, least));
    }

    /** The shift that turns a key into an index of an array of this length, a power of two greater than one. */
    private static int shift(int length) {
        return Long.SIZE - Integer.numberOfTrailingZeros(length);
    }

    /** The array does not leave this class, so it may hold any objects. */
    @SuppressWarnings("unchecked")
    private static <T> T[] array(int length) {
        return (T[]) new Object[length];
    }
}
