package io.quotewire.producer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetryAfterTest {
    private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");

    @Test
    void secondsAndDatesAreRead() {
        assertThat(RetryAfter.read("120", NOON)).contains(Duration.ofMinutes(2));
        assertThat(RetryAfter.read("Tue, 03 Mar 2026 13:00:00 GMT", NOON)).contains(Duration.ofHours(1));
    }

    @Test
    void pastOrInvalidValueIsEmpty() {
        assertThat(RetryAfter.read("Tue, 03 Mar 2026 11:00:00 GMT", NOON)).isEmpty();
        assertThat(RetryAfter.read("soon", NOON)).isEmpty();
        assertThat(RetryAfter.read("-5", NOON)).isEmpty();
    }
}
