package io.quotewire.producer.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"127.1", "0177.0.0.1", "0x7f.0.0.1", "2130706433", "256.0.0.1", "127.0.0.1.", "wire.example.7"})
    void numbersThatProgramsReadDifferentlyAreOdd(String host) {
        assertThat(HostName.isOddAddress(host)).isTrue();
        assertThat(HostName.isName(host)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "255.255.255.255", "[::1]", "wire.example", "7.wire.example", "0x7f.example"})
    void addressesOfFourDecimalNumbersAndNamesAreNot(String host) {
        assertThat(HostName.isOddAddress(host)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wire.example", "wire.example.", "7.wire.example", "xn--bcher-kva.example", "localhost"})
    void namesAreRecognised(String host) {
        assertThat(HostName.isName(host)).isTrue();
    }

    @Test
    void namesOfOneWordAndOfLocalDomainsAreOffLimits() {
        assertThat(HostName.offLimits("printer")).contains(OffLimits.PRIVATE_NETWORK);
        assertThat(HostName.offLimits("nas.home.arpa.")).contains(OffLimits.PRIVATE_NETWORK);
        assertThat(HostName.offLimits("metadata.google.internal")).contains(OffLimits.METADATA);
        assertThat(HostName.offLimits("instance-data")).contains(OffLimits.METADATA);
        assertThat(HostName.offLimits("local.wire.example")).isEmpty();
    }
}
