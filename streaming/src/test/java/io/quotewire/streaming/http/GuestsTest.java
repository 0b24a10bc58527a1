package io.quotewire.streaming.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuestsTest {
    @Test
    void withoutATokenOnlyRequestsToALocalNameAreLocal() {
        Guests guests = new Guests("127.0.0.1", Optional.empty());

        assertThat(guests.areLocal("localhost:9480", null)).isTrue();
        assertThat(guests.areLocal("127.0.0.1:9480", "http://localhost:9480")).isTrue();
        assertThat(guests.areLocal("[::1]:9480", null)).isTrue();
        assertThat(guests.areLocal("rebound.example:9480", null)).isFalse();
        assertThat(guests.areLocal("localhost.rebound.example", null)).isFalse();
        assertThat(guests.areLocal("localhost:9480", "https://page.example")).isFalse();
        assertThat(guests.areLocal("localhost:9480", "null")).isFalse();
        assertThat(guests.areLocal(null, null)).isFalse();
        Guests bearers = new Guests("127.0.0.1", Optional.of("secret"));
        assertThat(bearers.areLocal("door.example", "https://page.example")).isTrue();
        assertThat(bearers.bear("bearer secret")).isTrue();
        assertThat(bearers.bear("BEARER  secret")).isTrue();
        assertThat(bearers.bear("Basic secret")).isFalse();
        assertThat(bearers.bear("Bearer other")).isFalse();
        assertThat(bearers.bear(null)).isFalse();
    }
}
