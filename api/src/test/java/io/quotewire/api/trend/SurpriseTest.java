package io.quotewire.api.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SurpriseTest {
    /** "the swiss" in table 1 of Dunning's paper; and one by another program. */
    @Test
    void scoreIsTheLogLikelihoodRatio() {
        assertThat(new Surprise(110 + 2442, 111 + 29_114).score(110, 111)).isCloseTo(270.72, within(0.01));
        assertThat(new Surprise(100, 1000).score(10, 20)).isCloseTo(14.1915, within(0.0001));
    }

    @Test
    void usualShareOrLessScoresZero() {
        Surprise busy = new Surprise(1000, 500);
        assertThat(busy.score(20, 10)).isZero();
        assertThat(busy.score(5, 10)).isZero();
        assertThat(busy.usual(10)).isEqualTo(20);
        assertThat(new Surprise(10, 7000).score(1, 700)).isZero();
    }

    @Test
    void moreArticlesOfTheSameShareScoreHigher() {
        Surprise day = new Surprise(1000, 7000);
        assertThat(day.score(8, 14)).isPositive().isLessThan(day.score(80, 140) / 5);
        assertThat(day.score(8, 0)).isGreaterThan(day.score(8, 14));
    }

    @Test
    void scoreIsBoundedByThatOfANewName() {
        Surprise day = new Surprise(1000, 7000);
        for (long now = 1; now < 300; now++) {
            assertThat(day.most(now)).isGreaterThan(day.most(now - 1)).isGreaterThanOrEqualTo(day.score(now, now));
        }
    }

    @Test
    void scoreIsZeroWithoutABaseline() {
        assertThat(new Surprise(50, 0).score(50, 0)).isZero();
        assertThat(new Surprise(0, 50).score(0, 5)).isZero();
    }

    @Test
    void inconsistentCountsGiveAFiniteScore() {
        assertThat(new Surprise(5, 100).score(7, 3)).isFinite().isPositive();
        assertThat(new Surprise(5, 2).score(5, 3)).isZero();
    }
}
