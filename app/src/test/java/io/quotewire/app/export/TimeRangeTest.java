package io.quotewire.app.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimeRangeTest {

    @Test
    void lastDayIsInclusiveAndLastTimeExclusive() {
        TimeRange days = TimeRange.of("2026-03-01", "2026-03-02");
        assertThat(days.holds(Instant.parse("2026-03-01T00:00:00Z"))).isTrue();
        assertThat(days.holds(Instant.parse("2026-03-02T23:59:59Z"))).isTrue();
        assertThat(days.holds(Instant.parse("2026-03-03T00:00:00Z"))).isFalse();
        assertThat(TimeRange.of(null, "2026-03-02T10:00:00Z").holds(Instant.parse("2026-03-02T10:00:00Z")))
                .isFalse();
        assertThat(TimeRange.of(null, null).holds(Instant.EPOCH)).isTrue();
        assertThatThrownBy(() -> TimeRange.of("soon", null)).hasMessageContaining("soon");
        assertThatThrownBy(() -> TimeRange.of(null, "+999999999-12-31"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("+999999999-12-31");
    }

    @Test
    void emptyRangeIsRefused() {
        assertThat(TimeRange.of("2026-03-02", "2026-03-02").holds(Instant.parse("2026-03-02T12:00:00Z")))
                .isTrue();
        assertThatThrownBy(() -> TimeRange.of("2026-03-03", "2026-03-02"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-03-03")
                .hasMessageContaining("2026-03-02");
        assertThatThrownBy(() -> TimeRange.of("2026-03-02T10:00:00Z", "2026-03-02T10:00:00Z"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
