package io.quotewire.core.entity.tagger;

/** The hashed features of the token at hand. Nothing is allocated for a feature. One for each thread of work. */
final class FeatureBuffer {
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

    /** Adds a feature: what is looked at, and its value there. */
    void add(int template, int value) {
        hashes[size++] = hash(template, value);
    }

    void add(int template, int a, int b) {
        add(template, pair(a, b));
    }

    /** Adds a feature that a word never seen before would not have. */
    void addWord(int template, int value) {
        hashes[size++] = hash(template, value) | wordMark;
    }

    void addWord(int template, int a, int b) {
        addWord(template, pair(a, b));
    }

    private static int pair(int a, int b) {
        return (a * 0x01000193) ^ Integer.rotateLeft(b * 0x5BD1E995, 13);
    }

    private int hash(int template, int value) {
        int h = (value * 0x9E3779B1) + (template * 0x85EBCA77);
        h ^= h >>> 16;
        h *= 0x2C1B3C6D;
        h ^= h >>> 15;
        return h & mask;
    }
}
