package io.quotewire.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScanTest {
    @Test
    void asksAllOfARangeWithoutItsEnd() {
        assertThat(Scan.any(3, 5, ScanTest::isEven)).isTrue();
        assertThat(Scan.any(3, 4, ScanTest::isEven)).isFalse();
        assertThat(Scan.all(7, 10, ScanTest::isBelowTen)).isTrue();
        assertThat(Scan.all(7, 11, ScanTest::isBelowTen)).isFalse();
    }

    @Test
    void rangeThatEndsBeforeItsStartIsEmpty() {
        assertThat(Scan.any(4, 4, ScanTest::isEven)).isFalse();
        assertThat(Scan.any(4, 2, ScanTest::isEven)).isFalse();
        assertThat(Scan.all(3, 1, ScanTest::isEven)).isTrue();
        assertThat(Scan.to(4, 2, ScanTest::isEven)).isEqualTo(4);
        assertThat(Scan.backTo(2, 4, ScanTest::isEven)).isEqualTo(2);
    }

    @Test
    void findsTheNextThatFulfilsTheConditionOrDoesNot() {
        assertThat(Scan.to(3, 9, ScanTest::isEven)).isEqualTo(4);
        assertThat(Scan.to(3, 4, ScanTest::isEven)).isEqualTo(4);
        assertThat(Scan.past(7, 20, ScanTest::isBelowTen)).isEqualTo(10);
        assertThat(Scan.past(7, 9, ScanTest::isBelowTen)).isEqualTo(9);
    }

    @Test
    void findsThePreviousOneUpToALimitThatItDoesNotAsk() {
        assertThat(Scan.backTo(7, 2, ScanTest::isEven)).isEqualTo(6);
        assertThat(Scan.backTo(3, 2, ScanTest::isEven)).isEqualTo(2);
        assertThat(Scan.backPast(6, 2, ScanTest::isEven)).isEqualTo(5);
        assertThat(Scan.backPast(6, 5, ScanTest::isEven)).isEqualTo(5);
    }

    @Test
    void findsTheFirstOfAscendingNumbers() {
        assertThat(Scan.bisect(100, i -> i >= 37)).isEqualTo(37);
        assertThat(Scan.bisect(100, i -> true)).isZero();
        assertThat(Scan.bisect(100, i -> false)).isEqualTo(100);
        assertThat(Scan.bisect(0, i -> true)).isZero();
    }

    private static boolean isEven(int number) {
        return number % 2 == 0;
    }

    private static boolean isBelowTen(int number) {
        return number < 10;
    }
}
