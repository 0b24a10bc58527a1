package io.quotewire.producer.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PollPaceTest {
    private static final PollPace PACE = PollPace.PUBLIC;

    @Test
    void theIntervalShrinksWhereMostIsNewAndGrowsWhereNothingIs() {
        assertThat(PACE.adapted(Duration.ofHours(2), 20, 15)).isEqualTo(Duration.ofHours(1));
        assertThat(PACE.adapted(Duration.ofHours(2), 20, 1)).isEqualTo(Duration.ofHours(2));
        assertThat(PACE.adapted(Duration.ofHours(2), 20, 0)).isEqualTo(Duration.ofMinutes(150));
    }

    @Test
    void theIntervalStaysWithinItsBounds() {
        assertThat(PACE.adapted(Duration.ZERO, 20, 20)).isEqualTo(Duration.ofMinutes(10));
        assertThat(PACE.adapted(Duration.ofMinutes(12), 20, 20)).isEqualTo(Duration.ofMinutes(10));
        assertThat(PACE.adapted(Duration.ofHours(23), 20, 0)).isEqualTo(Duration.ofHours(24));
        assertThat(PACE.afterFailures(Duration.ofMinutes(10), 500)).isEqualTo(Duration.ofHours(24));
        assertThat(PACE.atLeast(Duration.ofHours(1), Optional.of(Duration.ofDays(30))))
                .isEqualTo(Duration.ofHours(24));
    }

    @Test
    void whatTheServerAsksForIsKeptTo() {
        assertThat(PACE.atLeast(Duration.ofHours(1), Optional.of(Duration.ofHours(3))))
                .isEqualTo(Duration.ofHours(3));
        assertThat(PACE.atLeast(Duration.ofHours(1), Optional.of(Duration.ofSeconds(5))))
                .isEqualTo(Duration.ofHours(1));
        assertThat(PollPace.maxAge(Optional.of("public, max-age=900"))).contains(Duration.ofMinutes(15));
        assertThat(PollPace.maxAge(Optional.of("no-store"))).isEmpty();
    }
}
