package io.quotewire.streaming.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where something is served by HTTP, and to whom. */
class ListenAddressTest {
    private static final Optional<String> NONE = Optional.empty();
    private static final Optional<String> TOKEN = Optional.of("t");

    @Test
    void isOnLoopbackUnlessAHostIsNamed() {
        assertThat(ListenAddress.of("9480", NONE)).isEqualTo(new ListenAddress("127.0.0.1", 9480, NONE));
        assertThat(ListenAddress.of("0.0.0.0:9480", TOKEN)).isEqualTo(new ListenAddress("0.0.0.0", 9480, TOKEN));
    }

    @Test
    void isOffLoopbackWithATokenOnly() {
        assertThatThrownBy(() -> ListenAddress.of("0.0.0.0:9480", NONE)).hasMessageContaining("without a token");
        assertThatThrownBy(() -> ListenAddress.of("9480", Optional.of(" "))).hasMessageContaining("token is empty");
    }

    @Test
    void whatIsNoAddressIsRefused() {
        assertThatThrownBy(() -> ListenAddress.of("door", NONE)).hasMessageContaining("no PORT or HOST:PORT");
        assertThatThrownBy(() -> ListenAddress.of("65536", NONE)).hasMessageContaining("no port: 65536");
        assertThatThrownBy(() -> ListenAddress.of("::1", NONE)).hasMessageContaining("no PORT or HOST:PORT");
        assertThatThrownBy(() -> ListenAddress.of(":80", NONE)).hasMessageContaining("no PORT or HOST:PORT");
        assertThat(ListenAddress.of("[::1]:9480", NONE).host()).isEqualTo("[::1]");
    }
}
