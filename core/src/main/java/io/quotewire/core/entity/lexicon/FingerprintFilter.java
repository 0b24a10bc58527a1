package io.quotewire.core.entity.lexicon;

/**
 * Which fingerprints a large map may have: a few bits for each, small enough to stay in the processor's cache, so that
 * most look-ups of what is not in the map never touch it. Thread-safe once made.
 */
final class FingerprintFilter {
    /** Of the keys that are not in the map it lets through a fifth at most. */
    private static final int BITS_FOR_ONE = 4;

    private final long[] bits;

    FingerprintFilter(int size) {
        bits = new long[Integer.highestOneBit(Math.max(1, size / Long.SIZE * BITS_FOR_ONE)) * 2];
    }

    void add(int key) {
        bits[at(key)] |= 1L << key;
    }

    boolean mayHave(int key) {
        return (bits[at(key)] & (1L << key)) != 0;
    }

    private int at(int key) {
        return (key >>> 6) & (bits.length - 1);
    }
}
