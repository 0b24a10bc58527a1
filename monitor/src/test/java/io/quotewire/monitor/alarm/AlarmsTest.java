package io.quotewire.monitor.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.monitor.alarm.Alarms.Notice;
import io.quotewire.monitor.snapshot.DeadLetterStatus;
import io.quotewire.monitor.snapshot.Flow;
import io.quotewire.monitor.snapshot.GroupStatus;
import io.quotewire.monitor.snapshot.Snapshot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlarmsTest {
    private static final Instant NOW = Instant.parse("2026-03-01T08:30:00Z");

    @Test
    void aConditionIsToldOfWhenItBeginsAndWhenItEnds() {
        List<Notice> told = new ArrayList<>();
        Alarms alarms = new Alarms(List.of(Condition.parse("lag_seconds{news.sink} > 60")), told::add);

        for (double seconds : new double[] {10, 61, 90, 20}) {
            alarms.accept(behind(seconds));
        }

        assertThat(told).extracting(Notice::state).containsExactly("begun", "ended");
        assertThat(told.get(0).value()).isEqualTo(61);
        assertThat(told.get(0).condition()).isEqualTo("lag_seconds{news.sink} > 60");
    }

    @Test
    void aNameNarrowsAConditionAndAnAbsentGroupHasNoMembers() {
        assertThat(Condition.parse("lag_seconds > 60").breach(behind(61))).hasValue(61);
        assertThat(Condition.parse("lag_seconds{other} > 60").breach(behind(61)))
                .isEmpty();
        assertThat(Condition.parse("members{other} < 1").breach(behind(61))).hasValue(0);
    }

    @Test
    void whatIsNoConditionIsExplained() {
        assertThatThrownBy(() -> Condition.parse("lag > 60"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lag_seconds > 60")
                .hasMessageContaining("dead_letters_unread");
    }

    private static Snapshot behind(double seconds) {
        GroupStatus group = new GroupStatus(
                "news.sink", "news.mentions", "classic", "Stable", 1, 5, true, 0, seconds, false, null, 0, List.of());
        return new Snapshot(
                NOW,
                1,
                List.of(),
                List.of(group),
                List.of(),
                List.of(),
                List.of(),
                DeadLetterStatus.NONE,
                List.of(),
                List.of(),
                Flow.UNKNOWN);
    }
}
