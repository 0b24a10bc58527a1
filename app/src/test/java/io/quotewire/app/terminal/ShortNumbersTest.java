package io.quotewire.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0 B",
        "1023, 1023 B",
        "1024, 1.0 KiB",
        "1300000, 1.2 MiB",
        "5368709120, 5.0 GiB",
        "9007199254740992, 8192.0 TiB"
    })
    void bytesHaveTheLargestUnitThatLeavesOne(long bytes, String shown) {
        assertThat(ShortNumbers.bytes(bytes)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"0, 0/min", "0.2, 12/min", "0.05, 3.0/min", "1, 1.0/s", "250.4, 250/s", "-1, 0/min"})
    void slowPaceIsPerMinute(double perSecond, String shown) {
        assertThat(ShortNumbers.pace(perSecond)).isEqualTo(shown);
    }

    @Test
    void paceNamesItsUnit() {
        assertThat(ShortNumbers.pace(1.5, "articles")).isEqualTo("1.5 articles/s");
    }

    @ParameterizedTest
    @CsvSource({"0.3, 0.3", "99.94, 99.9", "1250.2, 1250"})
    void rateHasADecimalBelowAHundred(double perSecond, String shown) {
        assertThat(ShortNumbers.rate(perSecond)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "4.2, 4.2 s",
        "9.94, 9.9 s",
        "9.95, 10 s",
        "119.4, 119 s",
        "119.5, 2 min",
        "120, 2 min",
        "7199, 120 min",
        "7200, 2 h",
        "172799, 48 h",
        "172800, 2 d"
    })
    void spanChangesItsUnitAtTwoOfTheNext(double seconds, String shown) {
        assertThat(ShortNumbers.span(seconds)).isEqualTo(shown);
    }

    @Test
    void absentSpanIsADash() {
        assertThat(ShortNumbers.span(null)).isEqualTo("-");
    }

    @Test
    void unknownAgeOfRecordsIsNotADash() {
        assertThat(ShortNumbers.age(0, null)).isEqualTo("-");
        assertThat(ShortNumbers.age(3, null)).isEqualTo("?");
        assertThat(ShortNumbers.age(3, 4.2)).isEqualTo("4.2 s");
    }

    @Test
    void estimatedNumberIsMarked() {
        assertThat(ShortNumbers.records(17, true)).isEqualTo("17");
        assertThat(ShortNumbers.records(1250, false)).isEqualTo("~1250");
    }

    @Test
    void sparklineIsRelativeToTheHighestValue() {
        assertThat(ShortNumbers.sparkline(new double[] {0, 3.5, 7, -1})).isEqualTo("▁▅█▁");
        assertThat(ShortNumbers.sparkline(new double[] {0, 0})).isEqualTo("▁▁");
    }
}
