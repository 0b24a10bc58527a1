package io.quotewire.app.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SharesTest {
    private static final int[] LEAST = {3, 3, 3};

    @Test
    void everyPartHasItsMinimumAndTheRestIsSharedOut() {
        assertThat(Shares.of(11, new int[] {9, 5, 20}, LEAST)).containsExactly(4, 4, 3);
        assertThat(Shares.of(14, new int[] {9, 4, 20}, LEAST)).containsExactly(5, 4, 5);
    }

    @Test
    void noPartGetsMoreThanItNeeds() {
        assertThat(Shares.of(Integer.MAX_VALUE, new int[] {9, 1, 20}, LEAST)).containsExactly(9, 1, 20);
    }

    @Test
    void firstPartsComeFirstIfThereIsTooLittle() {
        assertThat(Shares.of(4, new int[] {9, 5, 20}, LEAST)).containsExactly(3, 1, 0);
        assertThat(Shares.of(-2, new int[] {9, 5, 20}, LEAST)).containsExactly(0, 0, 0);
    }
}
