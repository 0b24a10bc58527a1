package io.quotewire.producer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
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
                "2002:7f00:1::",
                "::7f00:1",
                "2001:db8::1",
                "203.0.113.7"
            })
    void privateAddressesAreNotPublic(String address) throws Exception {
        assertThat(AddressPolicy.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700:4700::1111"})
    void otherAddressesArePublic(String address) throws Exception {
        assertThat(AddressPolicy.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void refusalHasTheReasonAndTheFrontEndsAdvice() {
        URI inside = URI.create("http://127.0.0.1:9/feed");
        FetchableHosts advised =
                new FetchableHosts(false, false, false, refused -> Optional.of("ask for " + refused.name()));
        assertThatThrownBy(() -> AddressPolicy.of(advised).check(inside))
                .hasMessage("127.0.0.1 is on a private network (127.0.0.1); ask for PRIVATE_NETWORK");
        assertThatThrownBy(() -> AddressPolicy.of(FetchableHosts.PUBLIC).check(inside))
                .hasMessage("127.0.0.1 is on a private network (127.0.0.1)");
        assertThatCode(() -> AddressPolicy.of(new FetchableHosts(true, false)).check(inside))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost/",
                "http://127.1/",
                "http://2130706433/",
                "http://0x7f.0.0.1/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[::ffff:a9fe:a9fe]/"
            })
    void privateAddressIsRefusedInEverySpelling(String address) {
        assertThatThrownBy(() -> AddressPolicy.of(FetchableHosts.PUBLIC).check(URI.create(address)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void onlyHttpAndHttpsAreFetched() {
        assertThatThrownBy(
                        () -> AddressPolicy.of(new FetchableHosts(true, false)).check(URI.create("file:///etc/passwd")))
                .hasMessageContaining("only http and https");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "169.254.169.254",
                "169.254.170.2",
                "100.100.100.200",
                "168.63.129.16",
                "fd00:ec2::254",
                "fd20:ce::254",
                "64:ff9b::a9fe:a9fe",
                "2002:a9fe:a9fe::",
                "::a9fe:a9fe"
            })
    void cloudMetadataAddressNeedsItsOwnOption(String address) throws Exception {
        InetAddress metadata = InetAddress.getByName(address);
        URI named = URI.create("http://metadata.example/latest");

        assertThatThrownBy(
                        () -> meaning(metadata, new FetchableHosts(true, false)).check(named))
                .extracting(OffLimitsException::behind)
                .isEqualTo(Optional.of(OffLimits.METADATA));
        assertThatThrownBy(() -> meaning(metadata, FetchableHosts.PUBLIC).check(named))
                .isInstanceOf(IOException.class);
        assertThatCode(() -> meaning(metadata, new FetchableHosts(false, true)).check(named))
                .doesNotThrowAnyException();
    }

    /** A resolver that answers itself; nothing is contacted. */
    private static AddressPolicy meaning(InetAddress address, FetchableHosts reach) {
        return new AddressPolicy(reach, AddressPolicy::isPublic, host -> List.of(address));
    }
}
