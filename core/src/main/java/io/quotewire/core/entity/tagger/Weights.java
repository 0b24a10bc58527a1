package io.quotewire.core.entity.tagger;

import io.quotewire.core.entity.lexicon.DeflatedReader;
import io.quotewire.core.entity.lexicon.DeflatedWriter;
import java.util.Arrays;

/**
 * The weights of the hashed features, eight bits per label, in one 64-bit row per feature, and the transition weights
 * between labels. Immutable and thread-safe.
 */
public final class Weights {
    /** The numbers kept for each token or feature: one for each label, and one unused. */
    public static final int LANES = 8;

    /** The number of units for a factor of e in the odds. */
    static final int UNIT = 64;

    private static final int BIAS = 128;
    private static final long EVEN = 0x00FF00FF00FF00FFL;
    private static final long NEUTRAL = 0x8080808080808080L;

    private final long[] rows;
    private final int[] steps;

    private Weights(long[] rows, int[] steps) {
        this.rows = rows;
        this.steps = steps;
    }

    /** The mask for a feature's hash. */
    int mask() {
        return rows.length - 1;
    }

    /**
     * Reads the row of each feature. Most reads miss the processor's cache; since this loop does nothing else, many of
     * them overlap.
     */
    void read(int[] features, int size, long[] into) {
        for (int i = 0; i < size; i++) {
            // The redundant mask lets the compiler drop the bounds check.
            into[i] = rows[features[i] & (rows.length - 1)];
        }
    }

    /** Adds up at most 256 rows from {@link #read} into {@code scores[at, at + 7)}. */
    static void add(long[] read, int size, int[] scores, int at) {
        long even = 0;
        long all = 0;
        for (int i = 0; i < size; i++) {
            long row = read[i];
            even += row & EVEN;
            all += row;
        }
        long odd = (all - even) >>> 8; // What overflows is only the highest of the eight, which no label uses.
        int bias = BIAS * size;
        for (int label = 0; label < Labels.COUNT; label++) {
            long lanes = (label & 1) == 0 ? even : odd;
            scores[at + label] = (int) ((lanes >>> (label / 2 * 16)) & 0xFFFF) - bias;
        }
    }

    /** The transition weights, seven next labels for each previous label; must not be modified. */
    int[] steps() {
        return steps;
    }

    /**
     * Quantises weights to eight bits: to multiples of 1/{@link #UNIT}, at most 127 of them.
     *
     * @param weights {@link #LANES} for each feature, the last one unused
     * @param steps seven for each label
     */
    public static Weights quantised(float[] weights, double[] steps) {
        long[] rows = new long[weights.length / LANES];
        for (int row = 0; row < rows.length; row++) {
            long packed = NEUTRAL;
            for (int label = 0; label < Labels.COUNT; label++) {
                long value = Math.round((double) weights[(row * LANES) + label] * UNIT);
                packed += Math.max(-127, Math.min(127, value)) << (8 * label);
            }
            rows[row] = packed;
        }
        int[] scaled = new int[Labels.COUNT * Labels.COUNT];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = (int) Math.round(steps[i] * UNIT);
        }
        return new Weights(rows, scaled);
    }

    /** A hash of all weights. */
    long checksum() {
        return (31L * Arrays.hashCode(steps)) ^ (Integer.toUnsignedLong(Arrays.hashCode(rows)) << 16);
    }

    void write(DeflatedWriter out) {
        for (int step : steps) {
            out.number(zigzag(step));
        }
        out.number(rows.length);
        int used = 0;
        for (long row : rows) {
            used += row == NEUTRAL ? 0 : 1;
        }
        out.number(used);
        int last = 0;
        for (int row = 0; row < rows.length; row++) {
            if (rows[row] != NEUTRAL) {
                out.number(row - last);
                last = row;
            }
        }
        for (int label = 0; label < Labels.COUNT; label++) {
            for (long row : rows) {
                if (row != NEUTRAL) {
                    out.octet((int) (row >>> (8 * label)));
                }
            }
        }
    }

    static Weights read(DeflatedReader in) {
        int[] steps = new int[Labels.COUNT * Labels.COUNT];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = unzigzag((int) in.number());
        }
        long[] rows = new long[in.size()];
        Arrays.fill(rows, NEUTRAL);
        int[] used = new int[in.size()];
        int row = 0;
        for (int i = 0; i < used.length; i++) {
            row += in.size();
            used[i] = row;
        }
        for (int label = 0; label < Labels.COUNT; label++) {
            int shift = 8 * label;
            for (int at : used) {
                rows[at] = (rows[at] & ~(0xFFL << shift)) | ((long) in.octet() << shift);
            }
        }
        return new Weights(rows, steps);
    }

    private static int zigzag(int value) {
        return (value << 1) ^ (value >> 31);
    }

    private static int unzigzag(int value) {
        return (value >>> 1) ^ -(value & 1);
    }
}
