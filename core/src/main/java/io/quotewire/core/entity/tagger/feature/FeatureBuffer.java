package io.quotewire.core.entity.tagger.feature;

/** The hashed features of the current token. Adding a feature allocates nothing. Not thread-safe. */
public class FeatureBuffer {
    /** Marks the features of a word itself, which a previously unseen word would not have. */
    public static final int WORD = 1 << 30;

    private final int mask;
    private int[] hashes = new int[0];
    private int size;

    /**
     * Creates a buffer.
     *
     * @param mask the mask for hashes
     */
    FeatureBuffer(int mask) {
        this.mask = mask;
    }

    /** Begins a token, whose features are written into {@code target}. */
    void open(int[] target) {
        hashes = target;
        size = 0;
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
        return count;
    }

    /** Adds a feature with its value. */
    void add(Feature feature, int value) {
        hashes[size++] = (value * 0x9E3779B1) + feature.salt;
    }

    final void add(Feature feature, int a, int b) {
        add(feature, pair(a, b));
    }

    private static int pair(int a, int b) {
        return (a * 0x01000193) ^ Integer.rotateLeft(b * 0x5BD1E995, 13);
    }

    /** The features for training, those of words marked with {@link #WORD}, a bit above the mask. */
    static final class Marking extends FeatureBuffer {
        private int[] target = new int[0];
        private int[] marks = new int[0];
        private int count;

        Marking(int mask) {
            super(mask);
        }

        @Override
        void open(int[] into) {
            super.open(into);
            target = into;
            marks = new int[into.length];
            count = 0;
        }

        @Override
        void add(Feature feature, int value) {
            super.add(feature, value);
            marks[count++] = feature.ofWord() & WORD;
        }

        @Override
        int close() {
            int size = super.close();
            for (int i = 0; i < size; i++) {
                target[i] |= marks[i];
            }
            return size;
        }
    }
}
