package io.quotewire.streaming.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostPortTest {
    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, 127.0.0.1:9472",
        "0:0:0:0:0:0:0:1, [::1]:9472",
        "0:0:0:0:0:0:0:0, [::]:9472",
        "fd00:0:0:0:0:0:0:2, [fd00::2]:9472",
        "fd00:0:0:7:0:0:0:0, [fd00:0:0:7::]:9472",
        "1:0:0:2:0:0:0:3, [1:0:0:2::3]:9472",
        "1:0:0:2:3:0:0:4, [1::2:3:0:0:4]:9472",
        "0:0:1:0:0:2:0:0, [::1:0:0:2:0:0]:9472",
        "2001:db8:10:7:20:1:30:2, [2001:db8:10:7:20:1:30:2]:9472"
    })
    void socketIsWrittenAsInAnAddress(String host, String written) throws UnknownHostException {
        HostPort address = HostPort.of(new InetSocketAddress(InetAddress.getByName(host), 9472));
        assertThat(address).hasToString(written);
        assertThat(address.url()).isEqualTo("http://" + written);
    }
}
