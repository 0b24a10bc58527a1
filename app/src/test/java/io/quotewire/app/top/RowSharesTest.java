package io.quotewire.app.top;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RowSharesTest {
    private static final int[] LEAST = {3, 3, 3};

    @Test
    void everyPartHasItsMinimumAndTheRestIsSharedOut() {
        assertThat(RowShares.of(11, new int[] {9, 5, 20}, LEAST)).containsExactly(4, 4, 3);
        assertThat(RowShares.of(14, new int[] {9, 4, 20}, LEAST)).containsExactly(5, 4, 5);
    }

    @Test
    void noPartGetsMoreThanItNeeds() {
        assertThat(RowShares.of(Integer.MAX_VALUE, new int[] {9, 1, 20}, LEAST)).containsExactly(9, 1, 20);
    }

    @Test
    void firstPartsComeFirstIfThereIsTooLittle() {
        assertThat(RowShares.of(4, new int[] {9, 5, 20}, LEAST)).containsExactly(3, 1, 0);
        assertThat(RowShares.of(-2, new int[] {9, 5, 20}, LEAST)).containsExactly(0, 0, 0);
    }
}
