package io.quotewire.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.monitor.snapshot.GroupStatus;
import io.quotewire.monitor.snapshot.GroupStatus.Behind;
import io.quotewire.monitor.snapshot.GroupStatus.Readers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrowthTest {
    private static final Instant START = Instant.parse("2026-03-03T10:00:00Z");

    private final Growth growth = new Growth();

    @Test
    void groupThatReadsNothingFallsBehindAndOneThatKeepsPaceDoesNot() {
        assertThat(grows(START, 5)).isFalse();
        assertThat(grows(START.plusSeconds(10), 15)).isTrue();
        assertThat(grows(START.plusSeconds(70), 15)).isFalse();
    }

    @Test
    void clockThatIsSetBackMakesNoGroupFallBehind() {
        grows(START, 5);
        Instant back = START.minus(Duration.ofHours(1));

        assertThat(grows(back, 5)).isFalse();
        assertThat(grows(back.plusSeconds(10), 5)).isFalse();
        assertThat(grows(back.plusSeconds(20), 15)).isTrue();
    }

    private boolean grows(Instant at, double seconds) {
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
