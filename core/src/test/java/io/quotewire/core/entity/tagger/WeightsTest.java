package io.quotewire.core.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.lexicon.DeflatedReader;
import io.quotewire.core.entity.lexicon.DeflatedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class WeightsTest {
    @Test
    void addUpOverFeatures() {
        Weights weights = weights();
        int[] scores = new int[2 * Weights.LANES];
        weights.score(new int[] {1, 2, 2}, 3, scores, Weights.LANES);

        assertThat(scores[Weights.LANES]).isEqualTo(64 + 2 * 32);
        assertThat(scores[Weights.LANES + 6]).isEqualTo(-2 * 64);
        assertThat(scores[Weights.LANES + 3]).isZero();
        assertThat(scores[0]).isZero();
    }

    @Test
    void areCutToEightBits() {
        float[] raw = new float[4 * Weights.LANES];
        raw[Weights.LANES] = 100;
        raw[Weights.LANES + 1] = -100;
        int[] scores = new int[Weights.LANES];
        Weights.quantised(raw, new double[Labels.COUNT * Labels.COUNT]).score(new int[] {1}, 1, scores, 0);

        assertThat(scores[0]).isEqualTo(127);
        assertThat(scores[1]).isEqualTo(-127);
    }

    @Test
    void areReadAsTheyWereWritten() throws IOException {
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
    void haveAChecksumOfTheirOwn() {
        Weights other = Weights.quantised(new float[4 * Weights.LANES], new double[Labels.COUNT * Labels.COUNT]);

        assertThat(other.checksum()).isNotEqualTo(weights().checksum());
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
