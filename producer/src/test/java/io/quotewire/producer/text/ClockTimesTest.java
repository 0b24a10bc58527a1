package io.quotewire.producer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockTimesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3 mars 2026 à 21h15 | 3 mars 2026 à 21:15
            3 mars 2026 à 21 h 15 min | 3 mars 2026 à 21:15
            3 marzo 2026 ore 21.15 | 3 marzo 2026 21:15
            3. März 2026, 21 Uhr | 3. März 2026, 21:00
            March 3, 2026 9 p.m. | March 3, 2026 9:00 pm.
            March 3, 2026 9.15 pm | March 3, 2026 9:15 pm
            """)
    void haveAColon(String printed, String withColons) {
        assertThat(ClockTimes.withColons(printed)).isEqualTo(withColons);
    }

    @Test
    void areNotFoundInDates() {
        assertThat(ClockTimes.withColons("3.12.2026 März")).isEqualTo("3.12.2026 März");
        assertThat(ClockTimes.withColons("2026-03-03T21:15:00Z")).isEqualTo("2026-03-03T21:15:00Z");
    }
}
