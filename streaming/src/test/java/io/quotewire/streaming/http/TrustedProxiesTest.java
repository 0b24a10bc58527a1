package io.quotewire.streaming.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {
    private static final List<String> TRUSTED = List.of("10.0.0.0/8", "192.0.2.7", "2001:db8:aa00::/39");
    private static final String PROXY = "10.1.2.3";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "198.51.100.1 | 198.51.100.1",
                "203.0.113.9, 198.51.100.1 | 198.51.100.1",
                "203.0.113.9, 198.51.100.1, 10.9.9.9,192.0.2.7 | 198.51.100.1",
                "198.51.100.1:4711 | 198.51.100.1",
                "2001:db8::1 | 2001:db8:0:0:0:0:0:1",
                "[2001:db8::1] | 2001:db8:0:0:0:0:0:1",
                "[2001:db8::1]:4711 | 2001:db8:0:0:0:0:0:1",
                "198.51.100.1, 2001:db8:abff::1 | 198.51.100.1",
                "::ffff:198.51.100.1 | 198.51.100.1",
                "198.51.100.1, ::ffff:10.0.0.9 | 198.51.100.1",
                "fe80::1%eth0 | fe80:0:0:0:0:0:0:1",
                "198.51.100.1, , | 198.51.100.1",
                "'\", 198.51.100.1' | 198.51.100.1",
                "10.0.0.8, 10.0.0.9 | 10.0.0.8",
            })
    void clientIsTheLastAddressThatIsNoTrustedProxys(String header, String client) {
        assertThat(listed(PROXY, header)).isEqualTo(client);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "unknown", "_hidden", "198.51.100.256", "198.51.100", "010.0.0.1", "example.org", "::g"})
    void requestOfAClientWithoutAnAddressIsTheProxys(String header) {
        assertThat(listed(PROXY, header)).isEqualTo(PROXY);
        assertThat(listed(PROXY, "198.51.100.1, " + header + ",10.0.0.9"))
                .as("what came before is not to be trusted")
                .isEqualTo(header.isEmpty() ? "198.51.100.1" : "10.0.0.9");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "for=198.51.100.1 | 198.51.100.1",
                "For=203.0.113.9, for=198.51.100.1;proto=http;by=10.0.0.1, FOR=10.0.0.1 | 198.51.100.1",
                "proto=https; for=\"198.51.100.1:4711\" | 198.51.100.1",
                "for=\"[2001:db8::1]:4711\" | 2001:db8:0:0:0:0:0:1",
                "for=\"[2001:db8::1]:_port\" | 2001:db8:0:0:0:0:0:1",
                "for=\"203.0.113.9, for=198.51.100.1 | 198.51.100.1",
                "for=\"203.0.113.9\\\", for=\"198.51.100.1\" | 198.51.100.1",
                "ext=\"a,b;for=203.0.113.9\";for=198.51.100.1 | 198.51.100.1",
                "for=198.51.100.1, for=_hidden | " + PROXY,
                "for=198.51.100.1, for=unknown, for=10.0.0.9 | 10.0.0.9",
                "for=198.51.100.1, proto=https | " + PROXY,
                "for= | " + PROXY,
            })
    void clientIsReadFromForwarded(String header, String client) {
        TrustedProxies proxies = TrustedProxies.of(TRUSTED, "forwarded");

        assertThat(proxies.client(PROXY, name -> List.of(header))).isEqualTo(client);
    }

    @Test
    void severalHeadersAreOneList() {
        TrustedProxies proxies = TrustedProxies.of(TRUSTED, "X-Forwarded-For");

        assertThat(proxies.client(PROXY, name -> List.of("203.0.113.9", "198.51.100.1", "10.0.0.9, 10.0.0.8")))
                .isEqualTo("198.51.100.1");
        assertThat(proxies.client(PROXY, name -> List.of())).isEqualTo(PROXY);
    }

    @Test
    void onlyTheHeaderThatProxiesAddToIsRead() {
        TrustedProxies proxies = TrustedProxies.of(TRUSTED, "X-Forwarded-For");

        assertThat(proxies.client(
                        "[2001:db8:aa00:0:0:0:0:1]",
                        name -> name.equals("X-Forwarded-For") ? List.of("198.51.100.1") : List.of("for=203.0.113.9")))
                .isEqualTo("198.51.100.1");
    }

    @Test
    void headersOfOthersAreIgnored() {
        assertThat(listed("198.51.100.1", "203.0.113.9")).isEqualTo("198.51.100.1");
        assertThat(listed("2001:db8:ac00::1", "203.0.113.9")).isEqualTo("2001:db8:ac00::1");
        assertThat(TrustedProxies.NONE.client("127.0.0.1", name -> List.of("203.0.113.9")))
                .isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "proxy.example",
                "10.0.0.0/33",
                "10.0.0.0/-1",
                "10.0.0.0/",
                "10.0.0.0/8/8",
                "::1/129",
                "10.0.0"
            })
    void otherEntriesAreRefused(String entry) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrustedProxies.of(List.of("127.0.0.1", entry), TrustedProxies.FORWARDED));
    }

    @Test
    void networkWithoutBitsIsEverybodyOfItsKind() {
        assertThat(Network.of("0.0.0.0/0").has(Network.of("203.0.113.9").base()))
                .isTrue();
        assertThat(Network.of("0.0.0.0/0").has(Network.of("::1").base())).isFalse();
    }

    private static String listed(String peer, String header) {
        return TrustedProxies.of(TRUSTED, TrustedProxies.X_FORWARDED_FOR).client(peer, name -> List.of(header));
    }
}
