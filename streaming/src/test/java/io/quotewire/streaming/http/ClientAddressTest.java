package io.quotewire.streaming.http;

import static io.quotewire.streaming.http.ClientAddress.network;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

    @Test
    void ipv6AddressesOfOneNetworkAreOneClient() {
        assertThat(network("2001:db8:0:7::1"))
                .isEqualTo(network("2001:db8:0:7:a:b:c:d"))
                .isNotEqualTo(network("2001:db8:0:8::1"));
    }

    @Test
    void ipv4AddressIsOneClientAlsoWhenMappedToIpv6() {
        assertThat(network("192.0.2.1"))
                .isEqualTo(network("::ffff:192.0.2.1"))
                .isEqualTo("192.0.2.1")
                .isNotEqualTo(network("192.0.2.2"));
    }

    @Test
    void textThatIsNotAnAddressIsKept() {
        assertThat(network("somebody")).isEqualTo("somebody");
        assertThat(network("")).isEmpty();
        for (String text : List.of("no:address", "bad:address", ":", "[", "[:", "[no:address]", "[cafe]", "\uFF11:1")) {
            assertThat(network(text)).isEqualTo(text);
        }
    }

    @Test
    void bracketsAroundAnAddressAreIgnored() {
        assertThat(network("[2001:db8:0:7::1]")).isEqualTo(network("2001:db8:0:7::1"));
    }
}
