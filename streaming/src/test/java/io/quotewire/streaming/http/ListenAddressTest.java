package io.quotewire.streaming.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where an HTTP server listens, and which clients it accepts. */
class ListenAddressTest {
    private static final Optional<String> NONE = Optional.empty();
    private static final Optional<String> TOKEN = Optional.of("t");

    @Test
    void isOnLoopbackUnlessAHostIsNamed() {
        assertThat(read("9480", NONE)).isEqualTo(new ListenAddress("127.0.0.1", 9480, NONE));
        assertThat(read("0.0.0.0:9480", TOKEN)).isEqualTo(new ListenAddress("0.0.0.0", 9480, TOKEN));
    }

    @Test
    void isBeyondLoopbackOnlyWithAToken() {
        assertThatThrownBy(() -> read("0.0.0.0:9480", NONE))
                .hasMessageContaining("without a token")
                .hasMessageContaining("set DOOR_TOKEN");
        assertThatThrownBy(() -> new ListenAddress("0.0.0.0", 9480, NONE)).hasMessageContaining("without a token");
        assertThatThrownBy(() -> read("9480", Optional.of(" "))).hasMessageContaining("token is empty");
    }

    @Test
    void invalidAddressIsRefused() {
        assertThatThrownBy(() -> read("door", NONE)).hasMessageContaining("not PORT or HOST:PORT");
        assertThatThrownBy(() -> read("65536", NONE)).hasMessageContaining("no port: 65536");
        assertThatThrownBy(() -> read("::1", NONE)).hasMessageContaining("not PORT or HOST:PORT");
        assertThatThrownBy(() -> read(":80", NONE)).hasMessageContaining("not PORT or HOST:PORT");
        assertThat(read("[::1]:9480", NONE).host()).isEqualTo("[::1]");
    }

    private static ListenAddress read(String address, Optional<String> token) {
        return ListenAddress.of(address, token, "DOOR_TOKEN");
    }
}
