package io.quotewire.app.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokerAddressesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1:%d",
                "127.0.0.1:1, 127.0.0.1:%d",
                "PLAINTEXT://127.0.0.1:%d",
                "nowhere:9092,localhost:%d"
            })
    void oneThatListensIsEnough(String addresses) throws IOException {
        try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(BrokerAddresses.anyListens(addresses.formatted(listening.getLocalPort())))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1:1", "127.0.0.1", "127.0.0.1:99999", "127.0.0.1:99999999999", ":9092", "", ","})
    void noneListens(String addresses) {
        assertThat(BrokerAddresses.anyListens(addresses)).isFalse();
    }

    @Test
    void portOfABrokerThatHasEnded() throws IOException {
        int port;
        try (ServerSocket ended = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = ended.getLocalPort();
        }

        assertThat(BrokerAddresses.anyListens("127.0.0.1:" + port)).isFalse();
    }
}
