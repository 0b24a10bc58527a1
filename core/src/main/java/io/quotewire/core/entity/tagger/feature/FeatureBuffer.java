package io.quotewire.core.entity.tagger.feature;

/** The hashed features of the token at hand. Nothing is allocated for a feature. One for each thread of work. */
public final class FeatureBuffer {
    /** Marks the features of a word itself: those that a word never seen before would not have. */
    public static final int WORD = 1 << 30;

    private final int mask;
    private final int wordMark;
    private int[] hashes = new int[0];
    private int size;

    /**
     * Makes a buffer.
     *
     * @param mask what hashes are cut to
     * @param wordMark a bit above the mask that features of words carry; 0 for none
     */
    FeatureBuffer(int mask, int wordMark) {
        this.mask = mask;
        this.wordMark = wordMark;
    }

    /** Turns to a token: what is added from now on is written into {@code target}. */
    void open(int[] target) {
        hashes = target;
        size = 0;
    }

    int size() {
        return size;
    }

    /** Adds a feature and its value here. */
    void add(Feature feature, int value) {
        hashes[size++] = hash(feature.salt(), value) | (feature.ofWord() & wordMark);
    }

    void add(Feature feature, int a, int b) {
        add(feature, pair(a, b));
    }

    private static int pair(int a, int b) {
        return (a * 0x01000193) ^ Integer.rotateLeft(b * 0x5BD1E995, 13);
    }

    private int hash(int salt, int value) {
        int h = (value * 0x9E3779B1) + salt;
        h ^= h >>> 16;
        h *= 0x2C1B3C6D;
        h ^= h >>> 15;
        return h & mask;
    }
}
