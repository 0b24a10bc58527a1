package io.quotewire.tools.lexicon;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** The centres of clusters of unit vectors. Immutable. */
final class Centres {
    private static final float FARTHEST = -9;

    private final float[] values;
    private final int dimensions;
    private final int count;

    private Centres(float[] values, int dimensions, int count) {
        this.values = values;
        this.dimensions = dimensions;
        this.count = count;
    }

    /** Takes evenly spaced vectors of the sample as initial centres. */
    static Centres of(float[] vectors, int dimensions, int[] sample, int count) {
        float[] values = new float[count * dimensions];
        for (int k = 0; k < count; k++) {
            int from = sample[k * (sample.length / count)];
            System.arraycopy(vectors, from * dimensions, values, k * dimensions, dimensions);
        }
        return new Centres(values, dimensions, count);
    }

    float[] values() {
        return values;
    }

    /**
     * The nearest centre of each of the vectors. Runs in parallel; the result does not depend on the number of threads.
     */
    int[] nearest(float[] vectors, int[] which) {
        return IntStream.of(which)
                .parallel()
                .map(i -> nearest(vectors, i * dimensions))
                .toArray();
    }

    private int nearest(float[] vectors, int at) {
        float best = FARTHEST;
        int found = 0;
        for (int k = 0; k < count; k++) {
            float sum = 0;
            for (int j = 0; j < dimensions; j++) {
                sum += values[(k * dimensions) + j] * vectors[at + j];
            }
            if (sum > best) {
                best = sum;
                found = k;
            }
        }
        return found;
    }

    /** Moves each centre to the mean of the vectors nearest to it; one that has none is moved to a random vector. */
    Centres moved(float[] vectors, int[] which, SplittableRandom random) {
        int[] nearest = nearest(vectors, which);
        float[] sums = new float[values.length];
        for (int n = 0; n < which.length; n++) {
            for (int j = 0; j < dimensions; j++) {
                sums[(nearest[n] * dimensions) + j] += vectors[(which[n] * dimensions) + j];
            }
        }
        for (int k = 0; k < count; k++) {
            normalise(sums, k * dimensions, vectors, which, random);
        }
        return new Centres(sums, dimensions, count);
    }

    private void normalise(float[] sums, int at, float[] vectors, int[] which, SplittableRandom random) {
        double squares = 0;
        for (int j = 0; j < dimensions; j++) {
            squares += sums[at + j] * sums[at + j];
        }
        if (squares == 0) {
            System.arraycopy(vectors, which[random.nextInt(which.length)] * dimensions, sums, at, dimensions);
            return;
        }
        double length = Math.sqrt(squares);
        for (int j = 0; j < dimensions; j++) {
            sums[at + j] = (float) (sums[at + j] / length);
        }
    }
}
