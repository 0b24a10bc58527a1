package io.quotewire.core.text;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of some words, for a question that is put about every word of a text: most are not among them, and a
 * few bits, which stay in the processor's cache, tell that without a look into the table. Immutable and thread-safe.
 *
 * @param <T> what is known
 */
public final class WordMap<T> {
    /** Bits for each word: of the words that are not here, one in sixteen at most is looked for all the same. */
    private static final int BITS_FOR_ONE = 16;

    private final Map<String, T> known;
    private final long[] bits;

    public WordMap(Map<String, T> known) {
        // A hash table that keeps hashes misses faster than Map.copyOf, which compares words.
        this.known = new HashMap<>(known);
        this.bits = new long[Integer.highestOneBit(Math.max(1, known.size() * BITS_FOR_ONE / Long.SIZE)) * 2];
        known.keySet().forEach(word -> bits[at(word)] |= 1L << bit(word));
    }

    /** What is known of the word; null where it is not among them. */
    public @Nullable T get(String word) {
        return (bits[at(word)] & (1L << bit(word))) == 0 ? null : known.get(word);
    }

    private int at(String word) {
        return mixed(word) >>> (Integer.SIZE - Integer.numberOfTrailingZeros(bits.length));
    }

    private static int bit(String word) {
        return mixed(word) & (Long.SIZE - 1);
    }

    private static int mixed(String word) {
        return word.hashCode() * 0x9E3779B9;
    }
}
