package io.quotewire.core.entity.tagger.feature;

/** The hashed features of the current token. Adding a feature allocates nothing. Not thread-safe. */
public final class FeatureBuffer {
    /** Marks the features of a word itself, which a previously unseen word would not have. */
    public static final int WORD = 1 << 30;

    private final int mask;
    private final int wordMark;
    private int[] hashes = new int[0];
    private int[] marks = new int[0];
    private int size;

    /**
     * Creates a buffer.
     *
     * @param mask the mask for hashes
     * @param wordMark a bit above the mask that marks features of words; 0 for none
     */
    FeatureBuffer(int mask, int wordMark) {
        this.mask = mask;
        this.wordMark = wordMark;
    }

    /** Begins a token, whose features are written into {@code target}. */
    void open(int[] target) {
        hashes = target;
        size = 0;
        if (wordMark != 0 && marks.length < target.length) {
            marks = new int[target.length];
        }
    }

    /**
     * Hashes the added features and returns their number. The loop does nothing else, so that the compiler can
     * vectorise it.
     */
    int close() {
        int[] all = hashes;
        int cut = mask;
        int count = size;
        for (int i = 0; i < count; i++) {
            int h = all[i];
            h ^= h >>> 16;
            h *= 0x2C1B3C6D;
            h ^= h >>> 15;
            all[i] = h & cut;
        }
        for (int i = 0; wordMark != 0 && i < count; i++) {
            all[i] |= marks[i];
        }
        return count;
    }

    /** Adds a feature with its value. */
    void add(Feature feature, int value) {
        if (wordMark != 0) {
            marks[size] = feature.ofWord() & wordMark;
        }
        hashes[size++] = (value * 0x9E3779B1) + feature.salt();
    }

    void add(Feature feature, int a, int b) {
        add(feature, pair(a, b));
    }

    private static int pair(int a, int b) {
        return (a * 0x01000193) ^ Integer.rotateLeft(b * 0x5BD1E995, 13);
    }
}
