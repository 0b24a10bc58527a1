package io.quotewire.sink.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The windows that a telling counts in. */
class ToldWindowTest {
    private static final Telling LATE = Tellings.at("q", "2026-03-02T23:59:59.999Z");
    private static final ToldWindow DAY = new ToldWindow(LATE.group(), Optional.of(LocalDate.parse("2026-03-02")));

    @Test
    void tellingCountsInItsDayAndInTheTotal() {
        assertThat(ToldWindow.of(LATE)).containsExactly(DAY.total(), DAY);
        assertThat(DAY.has(LATE)).isTrue();
        assertThat(DAY.has(Tellings.at("r", "2026-03-03T00:00:00Z"))).isFalse();
        assertThat(DAY.total().has(Tellings.at("r", "2026-03-03T00:00:00Z"))).isTrue();
    }

    @Test
    void undatedTellingCountsInTheTotalOnly() {
        Telling undated = Tellings.undated("q", "2026-03-02T08:00:00Z");

        assertThat(ToldWindow.of(undated)).containsExactly(DAY.total());
        assertThat(DAY.has(undated)).isFalse();
        assertThat(DAY.isBeforeEnd(undated)).as("others may come behind it").isTrue();
    }

    @Test
    void dayEndsAtMidnightAndTheTotalDoesNot() {
        Telling next = Tellings.at("r", "2026-03-03T00:00:00Z");

        assertThat(DAY.isBeforeEnd(LATE)).isTrue();
        assertThat(DAY.isBeforeEnd(next)).isFalse();
        assertThat(DAY.total().isBeforeEnd(next)).isTrue();
    }

    @Test
    void rangeOfADayBeginsAtMidnight() {
        assertThat(DAY.from().bytes()).isLessThan(DiffusionIndex.place(LATE));
        Telling before = Tellings.at("r", "2026-03-01T23:59:59.999Z");
        assertThat(DAY.from().bytes()).isGreaterThan(DiffusionIndex.place(before));
        assertThat(DAY.total().from().bytes()).isEqualTo(DAY.tellings().bytes());
    }
}
