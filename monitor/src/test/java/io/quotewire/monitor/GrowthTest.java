package io.quotewire.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.monitor.snapshot.GroupStatus;
import io.quotewire.monitor.snapshot.GroupStatus.Behind;
import io.quotewire.monitor.snapshot.GroupStatus.Readers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GrowthTest {
    private static final Instant START = Instant.parse("2026-03-03T10:00:00Z");

    private final Growth growth = new Growth();

    @Test
    void groupThatReadsNothingFallsBehindAndOneThatKeepsPaceDoesNot() {
        assertThat(grows(START, 5.0)).isFalse();
        assertThat(grows(START.plusSeconds(10), 15.0)).isTrue();
        assertThat(grows(START.plusSeconds(70), 15.0)).isFalse();
    }

    @Test
    void clockThatIsSetBackMakesNoGroupFallBehind() {
        grows(START, 5.0);
        Instant back = START.minus(Duration.ofHours(1));

        assertThat(grows(back, 5.0)).isFalse();
        assertThat(grows(back.plusSeconds(10), 5.0)).isFalse();
        assertThat(grows(back.plusSeconds(20), 15.0)).isTrue();
    }

    @Test
    void groupWhoseAgeIsOrWasUnknownIsNotSaidToFallBehind() {
        assertThat(grows(START, null)).isFalse();
        assertThat(grows(START.plusSeconds(10), 3_600.0)).isFalse();
        assertThat(grows(START.plusSeconds(20), null)).isFalse();
    }

    private boolean grows(Instant at, @Nullable Double seconds) {
        GroupStatus group = GroupStatus.of(
                new Readers("news.sink", "classic", "Stable", 1),
                "news.mentions",
                Behind.by(10, seconds),
                false,
                null,
                List.of());
        return growth.of(at, List.of(group)).get(0).growing();
    }
}
