package io.quotewire.sink.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimeRangeTest {

    @Test
    void lastDayIsInclusiveAndLastTimeExclusive() {
        TimeRange days = range("2026-03-01", "2026-03-02");
        assertThat(days.holds(Instant.parse("2026-03-01T00:00:00Z"))).isTrue();
        assertThat(days.holds(Instant.parse("2026-03-02T23:59:59Z"))).isTrue();
        assertThat(days.holds(Instant.parse("2026-03-03T00:00:00Z"))).isFalse();
        assertThat(range(null, "2026-03-02T10:00:00Z").holds(Instant.parse("2026-03-02T10:00:00Z")))
                .isFalse();
        assertThat(range(null, null).holds(Instant.EPOCH)).isTrue();
        assertThatThrownBy(() -> range("soon", null)).hasMessageContaining("soon");
        assertThatThrownBy(() -> range(null, "+999999999-12-31"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("+999999999-12-31");
    }

    @Test
    void emptyRangeIsRefused() {
        assertThat(range("2026-03-02", "2026-03-02").holds(Instant.parse("2026-03-02T12:00:00Z")))
                .isTrue();
        assertThatThrownBy(() -> range("2026-03-03", "2026-03-02"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-03-03")
                .hasMessageContaining("2026-03-02");
        assertThatThrownBy(() -> range("2026-03-02T10:00:00Z", "2026-03-02T10:00:00Z"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsTodayAndYesterday() {
        TimeRange range = range("yesterday", "Today");

        assertThat(range.holds(Instant.parse("2026-03-01T00:00:00Z"))).isTrue();
        assertThat(range.holds(Instant.parse("2026-03-02T23:59:59Z"))).isTrue();
        assertThat(range.holds(Instant.parse("2026-02-28T23:59:59Z"))).isFalse();
    }

    @Test
    void endsBeforeTheMillisecondOfItsStart() {
        TimeRange range = range("2026-03-02T10:00:00.0005Z", null);

        assertThat(range.isAfter(Instant.parse("2026-03-02T09:59:59.999Z"))).isTrue();
        assertThat(range.isAfter(Instant.parse("2026-03-02T10:00:00Z"))).isFalse();
    }

    private static TimeRange range(@Nullable String from, @Nullable String to) {
        return TimeRange.of(Optional.ofNullable(from), Optional.ofNullable(to), LocalDate.of(2026, 3, 2));
    }
}
