package io.quotewire.sink.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which days' counts are kept. */
class DayRetentionTest {
    private static final Instant NOW = Instant.parse("2026-03-11T08:30:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 11);

    @Test
    void firstKeptDayIsWithinTheRetention() {
        try (ProgressStore store = new ProgressStore()) {
            assertThat(days(store, 10).firstKept(NOW)).isEqualTo(TODAY.minusDays(10));
            assertThat(new DayRetention(store.entries(), Optional.empty()).firstKept(NOW))
                    .isEqualTo(LocalDate.MIN);
        }
    }

    @Test
    void expiredDaysAreNotKeptAfterTheRetentionIsRaised() {
        try (ProgressStore store = new ProgressStore()) {
            days(store, 2).expired(TODAY.minusDays(3));

            assertThat(days(store, 10).firstKept(NOW)).isEqualTo(TODAY.minusDays(2));
            assertThat(days(store, 1).firstKept(NOW)).isEqualTo(TODAY.minusDays(1));
        }
    }

    @Test
    void dayStaysExpiredWhenAnEarlierOneExpires() {
        try (ProgressStore store = new ProgressStore()) {
            DayRetention days = days(store, 10);
            days.expired(TODAY.minusDays(3));
            days.expired(TODAY.minusDays(5));
            assertThat(days.firstKept(NOW)).isEqualTo(TODAY.minusDays(2));

            days.expired(TODAY.minusDays(2));
            assertThat(days.firstKept(NOW)).isEqualTo(TODAY.minusDays(1));
        }
    }

    private static DayRetention days(ProgressStore store, int kept) {
        return new DayRetention(store.entries(), Optional.of(Duration.ofDays(kept)));
    }
}
