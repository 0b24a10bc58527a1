package io.quotewire.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IntervalTest {
    @Test
    void overlapIsTheCommonPart() {
        assertThat(new Interval(2, 6).overlap(new Interval(4, 9))).isEqualTo(2);
        assertThat(new Interval(2, 6).overlap(new Interval(6, 9))).isZero();
        assertThat(new Interval(2, 6).overlap(new Interval(3, 4))).isEqualTo(1);
    }

    @Test
    void similarityIsTheShareOfTheUnion() {
        assertThat(new Interval(0, 4).iou(new Interval(0, 4))).isEqualTo(1);
        assertThat(new Interval(0, 4).iou(new Interval(2, 8))).isEqualTo(0.25);
        assertThat(new Interval(3, 3).iou(new Interval(3, 3))).isZero();
    }
}
