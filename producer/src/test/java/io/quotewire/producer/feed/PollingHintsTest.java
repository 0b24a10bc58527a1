package io.quotewire.producer.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PollingHintsTest {
    /** A Tuesday. */
    private static final Instant TEN_PAST_ONE = Instant.parse("2026-03-03T13:10:00Z");

    @Test
    void quietHoursAreSkipped() {
        assertThat(new PollingHints(0, Set.of(13, 14), Set.of()).notQuiet(TEN_PAST_ONE))
                .isEqualTo(Instant.parse("2026-03-03T15:00:00Z"));
        assertThat(new PollingHints(0, Set.of(12, 14), Set.of()).notQuiet(TEN_PAST_ONE))
                .isEqualTo(TEN_PAST_ONE);
    }

    @Test
    void quietDaysAndFollowingQuietHoursAreSkipped() {
        assertThat(new PollingHints(0, Set.of(), Set.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY)).notQuiet(TEN_PAST_ONE))
                .isEqualTo(Instant.parse("2026-03-05T00:00:00Z"));
        assertThat(new PollingHints(0, Set.of(0, 1), Set.of(DayOfWeek.TUESDAY)).notQuiet(TEN_PAST_ONE))
                .isEqualTo(Instant.parse("2026-03-04T02:00:00Z"));
    }

    @Test
    void feedThatIsAlwaysQuietIsPolledAnyway() {
        Set<Integer> allHours = IntStream.range(0, 24).boxed().collect(Collectors.toSet());

        assertThat(new PollingHints(0, allHours, EnumSet.allOf(DayOfWeek.class)).notQuiet(TEN_PAST_ONE))
                .isEqualTo(TEN_PAST_ONE);
    }

    @Test
    void missingTimeToLiveIsEmpty() {
        assertThat(PollingHints.NONE.timeToLive()).isEmpty();
        assertThat(new PollingHints(1800, Set.of(), Set.of()).timeToLive()).contains(Duration.ofMinutes(30));
    }
}
