package io.quotewire.core.entity.lexicon;

/**
 * A filter of the fingerprints in a large map, with a few bits for each. It fits into the processor's cache, so that
 * most look-ups of absent keys never touch the map. Thread-safe once made.
 */
final class FingerprintFilter {
    /** At most a fifth of absent keys pass the filter. */
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
