package io.quotewire.streaming.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccessPolicyTest {
    @Test
    void withoutATokenOnlyRequestsToALocalNameAreLocal() {
        AccessPolicy access = new AccessPolicy("127.0.0.1", Optional.empty());

        assertThat(access.isLocal("localhost:9480", null)).isTrue();
        assertThat(access.isLocal("127.0.0.1:9480", "http://localhost:9480")).isTrue();
        assertThat(access.isLocal("[::1]:9480", null)).isTrue();
        assertThat(access.isLocal("rebound.example:9480", null)).isFalse();
        assertThat(access.isLocal("localhost.rebound.example", null)).isFalse();
        assertThat(access.isLocal("localhost:9480", "https://page.example")).isFalse();
        assertThat(access.isLocal("localhost:9480", "null")).isFalse();
        assertThat(access.isLocal(null, null)).isFalse();
        AccessPolicy withToken = new AccessPolicy("127.0.0.1", Optional.of("secret"));
        assertThat(withToken.isLocal("door.example", "https://page.example")).isTrue();
        assertThat(withToken.hasToken("bearer secret")).isTrue();
        assertThat(withToken.hasToken("BEARER  secret")).isTrue();
        assertThat(withToken.hasToken("Basic secret")).isFalse();
        assertThat(withToken.hasToken("Bearer other")).isFalse();
        assertThat(withToken.hasToken(null)).isFalse();
    }
}
