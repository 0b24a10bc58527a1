package io.quotewire.core.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ViterbiTest {
    @Test
    void findsTheBestSequence() {
        SplittableRandom random = new SplittableRandom(3);
        for (int round = 0; round < 200; round++) {
            int[] steps = random.ints(Labels.COUNT * Labels.COUNT, -50, 50).toArray();
            int length = 1 + random.nextInt(4);
            int[] scores =
                    random.ints((long) (length + 1) * Weights.LANES, -50, 50).toArray();
            byte[] labels = new byte[length + 1];
            new Viterbi(steps).decode(scores, 1, length + 1, labels);

            assertThat(value(labels, steps, scores)).isEqualTo(best(new byte[length + 1], 1, steps, scores));
        }
    }

    @Test
    void neverBeginsANameWithALaterLabel() {
        int[] scores = new int[Weights.LANES];
        scores[2] = 1000;
        byte[] labels = new byte[1];
        new Viterbi(new int[Labels.COUNT * Labels.COUNT]).decode(scores, 0, 1, labels);

        assertThat(labels[0]).isNotEqualTo((byte) 2);
    }

    @Test
    void decodesRunsOfAnyLength() {
        int length = 500;
        int[] scores = new int[length * Weights.LANES];
        for (int t = 0; t < length; t++) {
            scores[t * Weights.LANES + (t == 0 ? 1 : 2)] = 10;
        }
        byte[] labels = new byte[length];
        new Viterbi(new int[Labels.COUNT * Labels.COUNT]).decode(scores, 0, length, labels);

        assertThat(labels[0]).isEqualTo((byte) 1);
        assertThat(labels[length - 1]).isEqualTo((byte) 2);
    }

    @Test
    void doesNotOverflowOnALongRun() {
        int length = 100_000;
        int[] scores = new int[length * Weights.LANES];
        for (int t = 0; t < length; t++) {
            scores[t * Weights.LANES + (t == 0 ? 1 : 2)] = 12_000;
        }
        byte[] labels = new byte[length];
        new Viterbi(new int[Labels.COUNT * Labels.COUNT]).decode(scores, 0, length, labels);

        assertThat(labels[0]).isEqualTo((byte) 1);
        assertThat(labels).containsOnly(1, 2);
        assertThat(labels[length - 1]).isEqualTo((byte) 2);
    }

    /** The score of the best valid sequence, by brute force. */
    private static int best(byte[] labels, int at, int[] steps, int[] scores) {
        if (at == labels.length) {
            return value(labels, steps, scores);
        }
        int best = Integer.MIN_VALUE;
        for (byte label = 0; label < Labels.COUNT; label++) {
            if (Labels.follows(at == 1 ? Labels.OUTSIDE : labels[at - 1], label)) {
                labels[at] = label;
                best = Math.max(best, best(labels, at + 1, steps, scores));
            }
        }
        return best;
    }

    private static int value(byte[] labels, int[] steps, int[] scores) {
        int value = 0;
        for (int t = 1; t < labels.length; t++) {
            int before = t == 1 ? 0 : labels[t - 1];
            value += scores[t * Weights.LANES + labels[t]] + steps[before * Labels.COUNT + labels[t]];
        }
        return value;
    }
}
