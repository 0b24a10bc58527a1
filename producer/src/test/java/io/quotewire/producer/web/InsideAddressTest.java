package io.quotewire.producer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Dns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Ways in which a server outside leads a fetcher inside. Of loopback the address of the test's server stands for the
 * public web and another, where nobody is, for the inside; names are resolved by the test itself.
 */
class InsideAddressTest extends FetchingTest {
    private static final String OUTSIDE = "127.0.0.1";
    private static final String INSIDE = "127.0.0.2";

    @ParameterizedTest
    @ValueSource(strings = {"inside.example", INSIDE})
    void redirectToThePrivateNetworkIsRefused(String host) {
        Fetcher outside = fetcher(name -> List.of(address(name.equals("outside.example") ? OUTSIDE : INSIDE)));
        server.on("/a", redirect(302, "http://" + host + "/secret"));

        assertThatThrownBy(() -> outside.get(named("outside.example", "/a"), Map.of()))
                .hasMessageContaining(host + " is on a private network (" + INSIDE + ')')
                .extracting(OffLimitsException::behind)
                .isEqualTo(Optional.of(OffLimits.PRIVATE_NETWORK));
        assertThat(server.requests).hasSize(1);
    }

    @Test
    void addressIsCheckedAgainWhenConnecting() {
        AtomicInteger asked = new AtomicInteger();
        Fetcher outside = fetcher(host -> List.of(address(asked.getAndIncrement() == 0 ? OUTSIDE : INSIDE)));

        assertThatThrownBy(() -> outside.get(named("turning.example", "/a"), Map.of()))
                .hasMessageContaining("turning.example is on a private network (" + INSIDE + ')')
                .extracting(OffLimitsException::behind)
                .isEqualTo(Optional.of(OffLimits.PRIVATE_NETWORK));
        assertThat(asked).hasValue(2);
        assertThat(server.requests).isEmpty();
    }

    @Test
    void connectsToTheCheckedAddress() throws Exception {
        Fetcher outside = fetcher(host -> List.of(address(OUTSIDE)));
        server.on("/a", TestServer.answer(200, new byte[] {'a'}, Map.of()));

        assertThat(outside.get(named("only-the-stub-knows.example", "/a"), Map.of())
                        .body())
                .containsExactly('a');
    }

    private static Fetcher fetcher(Dns names) {
        FetchLimits limits = new FetchLimits(100_000, Duration.ofSeconds(20), 5, FetchableHosts.PUBLIC);
        return new Fetcher(
                limits,
                "test-agent",
                new AddressPolicy(
                        limits.reach(), address -> address.getHostAddress().equals(OUTSIDE), names));
    }

    private URI named(String host, String path) {
        return URI.create("http://" + host + ':' + server.at("/").getPort() + path);
    }

    private static InetAddress address(String number) throws UnknownHostException {
        return InetAddress.getByName(number);
    }
}
