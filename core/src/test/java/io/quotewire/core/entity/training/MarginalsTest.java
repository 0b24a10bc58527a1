package io.quotewire.core.entity.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quotewire.core.entity.tagger.Labels;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MarginalsTest {
    private static final int N = Labels.COUNT;

    @Test
    void matchTheSharesOfAllSequences() {
        SplittableRandom random = new SplittableRandom(5);
        for (int length = 1; length <= 4; length++) {
            double[] scores = random.doubles((long) N * length, -2, 2).toArray();
            double[] steps = random.doubles((long) N * N, -1, 1).toArray();
            double[][] labels = new double[length][N];
            double[] pairs = new double[N * N];
            double total = sum(new int[length], 0, 1, scores, steps, labels, pairs);
            Marginals marginals = new Marginals();
            marginals.compute(scores, steps, length);

            for (int t = 0; t < length; t++) {
                for (int y = 0; y < N; y++) {
                    assertThat(marginals.label(t, y)).isCloseTo(labels[t][y] / total, within(1e-9));
                }
            }
            if (length > 1) {
                assertThat(marginals.step(0, 1, 2)).isCloseTo(pairs[N + 2] / total, within(1e-9));
                assertThat(marginals.step(0, 0, 2)).isZero();
            }
        }
    }

    @Test
    void ofALabelEqualTheSumOfItsTransitions() {
        SplittableRandom random = new SplittableRandom(8);
        int length = 6;
        Marginals marginals = new Marginals();
        marginals.compute(
                random.doubles((long) N * length, -3, 3).toArray(),
                random.doubles((long) N * N, -2, 2).toArray(),
                length);

        for (int t = 0; t + 1 < length; t++) {
            for (int y = 0; y < N; y++) {
                double sum = 0;
                for (int next = 0; next < N; next++) {
                    sum += marginals.step(t, y, next);
                }
                assertThat(sum).isCloseTo(marginals.label(t, y), within(1e-9));
            }
        }
    }

    @Test
    void stayFiniteOnALongRunOfLargeScores() {
        SplittableRandom random = new SplittableRandom(6);
        int length = 200;
        Marginals marginals = new Marginals();
        marginals.compute(random.doubles((long) N * length, -600, 600).toArray(), new double[N * N], length);

        for (int t = 0; t < length; t++) {
            double sum = 0;
            for (int y = 0; y < N; y++) {
                sum += marginals.label(t, y);
            }
            assertThat(sum).isCloseTo(1, within(1e-6));
        }
    }

    /** Sums the weights of all sequences by brute force, and the share of each label and first transition. */
    private static double sum(
            int[] sequence, int at, double weight, double[] scores, double[] steps, double[][] labels, double[] pairs) {
        if (at == sequence.length) {
            for (int t = 0; t < sequence.length; t++) {
                labels[t][sequence[t]] += weight;
            }
            if (sequence.length > 1) {
                pairs[sequence[0] * N + sequence[1]] += weight;
            }
            return weight;
        }
        double total = 0;
        int before = at == 0 ? Labels.OUTSIDE : sequence[at - 1];
        for (int y = 0; y < N; y++) {
            if (Labels.follows(before, y)) {
                sequence[at] = y;
                double factor = Math.exp(scores[at * N + y] + steps[before * N + y]);
                total += sum(sequence, at + 1, weight * factor, scores, steps, labels, pairs);
            }
        }
        return total;
    }
}
