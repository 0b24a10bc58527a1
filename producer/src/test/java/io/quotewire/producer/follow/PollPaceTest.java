package io.quotewire.producer.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PollPaceTest {
    private static final PollPace PACE = PollPace.PUBLIC;

    @Test
    void intervalShrinksWithNewItemsAndGrowsWithoutThem() {
        assertThat(PACE.adapted(Duration.ofHours(2), 15)).isEqualTo(Duration.ofMinutes(30));
        assertThat(PACE.adapted(Duration.ofHours(2), 2)).isEqualTo(Duration.ofMinutes(42));
        assertThat(PACE.adapted(Duration.ofHours(2), 1)).isEqualTo(Duration.ofMinutes(84));
        assertThat(PACE.adapted(Duration.ofHours(2), 0)).isEqualTo(Duration.ofMinutes(138));
    }

    @Test
    void intervalStaysWithinItsBounds() {
        assertThat(PACE.adapted(Duration.ZERO, 20)).isEqualTo(Duration.ofMinutes(10));
        assertThat(PACE.adapted(Duration.ofMinutes(12), 20)).isEqualTo(Duration.ofMinutes(10));
        assertThat(PACE.adapted(Duration.ofHours(23), 0)).isEqualTo(Duration.ofHours(24));
        assertThat(PACE.afterFailures(Duration.ofMinutes(10), 500)).isEqualTo(Duration.ofHours(24));
        assertThat(PACE.atLeast(Duration.ofHours(1), Optional.of(Duration.ofDays(30))))
                .isEqualTo(Duration.ofHours(24));
    }

    @Test
    void serversMinimumIsHonoured() {
        assertThat(PACE.atLeast(Duration.ofHours(1), Optional.of(Duration.ofHours(3))))
                .isEqualTo(Duration.ofHours(3));
        assertThat(PACE.atLeast(Duration.ofHours(1), Optional.of(Duration.ofSeconds(5))))
                .isEqualTo(Duration.ofHours(1));
        assertThat(PollPace.maxAge(Optional.of("public, max-age=900"))).contains(Duration.ofMinutes(15));
        assertThat(PollPace.maxAge(Optional.of("no-store"))).isEmpty();
    }
}
