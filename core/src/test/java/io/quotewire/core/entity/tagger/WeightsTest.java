package io.quotewire.core.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.lexicon.DeflatedReader;
import io.quotewire.core.entity.lexicon.DeflatedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WeightsTest {
    @Test
    void addUpOverFeatures() {
        Weights weights = weights();
        int[] scores = new int[2 * Weights.LANES];
        score(weights, new int[] {1, 2, 2}, scores, Weights.LANES);

        assertThat(scores[Weights.LANES]).isEqualTo(64 + 2 * 32);
        assertThat(scores[Weights.LANES + 6]).isEqualTo(-2 * 64);
        assertThat(scores[Weights.LANES + 3]).isZero();
        assertThat(scores[0]).isZero();
    }

    @Test
    void areQuantisedToEightBits() {
        float[] raw = new float[4 * Weights.LANES];
        raw[Weights.LANES] = 100;
        raw[Weights.LANES + 1] = -100;
        int[] scores = new int[Weights.LANES];
        score(Weights.quantised(raw, new double[Labels.COUNT * Labels.COUNT]), new int[] {1}, scores, 0);

        assertThat(scores[0]).isEqualTo(127);
        assertThat(scores[1]).isEqualTo(-127);
    }

    @Test
    void areReadBackAsWritten() throws IOException {
        DeflatedWriter out = new DeflatedWriter();
        weights().write(out);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        out.writeTo(bytes);
        Weights read = Weights.read(DeflatedReader.of(new ByteArrayInputStream(bytes.toByteArray())));

        assertThat(read.checksum()).isEqualTo(weights().checksum());
        assertThat(read.mask()).isEqualTo(3);
        assertThat(read.steps()).containsExactly(weights().steps());
    }

    @Test
    void checksumDependsOnTheWeights() {
        Weights other = Weights.quantised(new float[4 * Weights.LANES], new double[Labels.COUNT * Labels.COUNT]);

        assertThat(other.checksum()).isNotEqualTo(weights().checksum());
    }

    @Test
    void sumOfTheMaximumNumberOfFeaturesDoesNotOverflow() {
        float[] raw = new float[2 * Weights.LANES];
        for (int label = 0; label < Labels.COUNT; label++) {
            raw[Weights.LANES + label] = label % 2 == 0 ? 100 : -100;
        }
        int[] features = new int[256];
        Arrays.fill(features, 1);
        int[] scores = new int[Weights.LANES];
        score(Weights.quantised(raw, new double[Labels.COUNT * Labels.COUNT]), features, scores, 0);

        for (int label = 0; label < Labels.COUNT; label++) {
            assertThat(scores[label]).isEqualTo((label % 2 == 0 ? 127 : -127) * 256);
        }
    }

    @Test
    void ofEveryLabelAreReadBackAsWritten() throws IOException {
        SplittableRandom random = new SplittableRandom(9);
        float[] raw = new float[64 * Weights.LANES];
        for (int i = 0; i < raw.length; i++) {
            raw[i] = random.nextInt(3) == 0 ? (float) random.nextDouble(-2, 2) : 0;
        }
        double[] steps =
                random.doubles((long) Labels.COUNT * Labels.COUNT, -5, 5).toArray();
        Weights weights = Weights.quantised(raw, steps);
        DeflatedWriter out = new DeflatedWriter();
        weights.write(out);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        out.writeTo(bytes);
        Weights read = Weights.read(DeflatedReader.of(new ByteArrayInputStream(bytes.toByteArray())));

        for (int feature = 0; feature < 64; feature++) {
            int[] before = new int[Weights.LANES];
            int[] after = new int[Weights.LANES];
            score(weights, new int[] {feature}, before, 0);
            score(read, new int[] {feature}, after, 0);
            assertThat(after).containsExactly(before);
        }
        assertThat(read.steps()).containsExactly(weights.steps());
    }

    private static void score(Weights weights, int[] features, int[] scores, int at) {
        long[] rows = new long[features.length];
        weights.read(features, features.length, rows);
        Weights.add(rows, features.length, scores, at);
    }

    private static Weights weights() {
        float[] raw = new float[4 * Weights.LANES];
        raw[Weights.LANES] = 1;
        raw[2 * Weights.LANES] = 0.5f;
        raw[2 * Weights.LANES + 6] = -1;
        double[] steps = new double[Labels.COUNT * Labels.COUNT];
        steps[3] = -2;
        steps[8] = 1;
        return Weights.quantised(raw, steps);
    }
}
