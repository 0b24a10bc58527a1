package io.quotewire.producer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressPolicyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "240.0.0.1",
                "::1",
                "::",
                "fe80::1",
                "fd00::1",
                "::ffff:127.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::"
            })
    void addressesOfTheInsideAreNotPublic(String address) throws Exception {
        assertThat(AddressPolicy.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700:4700::1111"})
    void addressesOfTheOutsideArePublic(String address) throws Exception {
        assertThat(AddressPolicy.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void theReasonIsToldAndTheOptionThatAllowsIt() {
        URI inside = URI.create("http://127.0.0.1:9/feed");
        assertThatThrownBy(() -> AddressPolicy.check(inside, false))
                .hasMessageContaining("private network")
                .hasMessageContaining("--allow-private");
        assertThatCode(() -> AddressPolicy.check(inside, true)).doesNotThrowAnyException();
    }

    @Test
    void onlyTheWebIsFetched() {
        assertThatThrownBy(() -> AddressPolicy.check(URI.create("file:///etc/passwd"), true))
                .hasMessageContaining("only http and https");
    }
}
