package io.quotewire.producer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.Dns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses are fetched through a proxy, here the test's server. It is inside, as only its own name is known. */
class ProxyReachTest extends FetchingTest {
    private static final FetchableHosts LEFT_TO_PROXY = new FetchableHosts(false, false, true, RefusalAdvice.NONE);
    private static final RefusalAdvice ADVICE = new RefusalAdvice() {
        @Override
        public Optional<String> on(OffLimits refused) {
            return Optional.empty();
        }

        @Override
        public Optional<String> onUnknownName() {
            return Optional.of("leave it to the proxy");
        }
    };

    @ParameterizedTest
    @ValueSource(strings = {"http://wire.example/a", "http://xn--bcher-kva.example./a", "http://0x7f.1.example/a"})
    void nameUnknownHereIsLeftToTheProxyOnRequest(String address) throws Exception {
        server.on("/a", TestServer.text("there"));

        assertThat(fetcher(LEFT_TO_PROXY).get(URI.create(address), Map.of()).body())
                .asString()
                .isEqualTo("there");
        assertThat(server.requests).extracting(TestServer.Request::path).containsExactly(address);
    }

    @Test
    void nameUnknownHereIsOtherwiseRefusedWithAHint() {
        FetchableHosts advised = new FetchableHosts(false, false, false, ADVICE);

        assertThatThrownBy(() -> fetcher(advised).get(URI.create("http://wire.example/a"), Map.of()))
                .hasMessage("no such host: wire.example; leave it to the proxy");
        assertThatThrownBy(() -> fetcher(advised).get(URI.create("http://printer.local/a"), Map.of()))
                .hasMessage("no such host: printer.local");
        assertThatThrownBy(() ->
                        fetcher(advised, ProxySelector.of(null)).get(URI.create("http://wire.example/a"), Map.of()))
                .hasMessage("no such host: wire.example");
        assertThat(server.requests).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0x7f000001",
                "0xa9fea9fe",
                "0177.0.0.1",
                "0x7f.1",
                "0x7f.0.0.1",
                "127.1",
                "2130706433",
                "127.0.0.1.",
                "127.0.0.01",
                "1.2.3.256",
                "wire.example.7",
                "wire.0x7f"
            })
    void oddAddressIsRefusedWhateverIsAllowed(String host) {
        FetchableHosts all = new FetchableHosts(true, true, true, RefusalAdvice.NONE);

        assertThatThrownBy(() -> fetcher(all).get(URI.create("http://" + host + "/a"), Map.of()))
                .hasMessageContaining("no such host: ");
        assertThat(server.requests).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, PRIVATE_NETWORK",
        "localhost., PRIVATE_NETWORK",
        "LOCALHOST, PRIVATE_NETWORK",
        "foo.localhost, PRIVATE_NETWORK",
        "localhost.localdomain, PRIVATE_NETWORK",
        "intranet, PRIVATE_NETWORK",
        "intranet., PRIVATE_NETWORK",
        "printer.local, PRIVATE_NETWORK",
        "vault.corp.internal., PRIVATE_NETWORK",
        "router.home.arpa, PRIVATE_NETWORK",
        "metadata.google.internal, METADATA",
        "metadata.google.internal., METADATA",
        "Metadata.goog, METADATA"
    })
    void nameOfAPrivateNetworkIsLeftToTheProxyOnlyIfItIsAllowed(String host, OffLimits why) throws Exception {
        server.on("/a", TestServer.text("secret"));
        URI address = URI.create("http://" + host + "/a");
        boolean isMetadata = why == OffLimits.METADATA;

        for (FetchableHosts reach :
                List.of(LEFT_TO_PROXY, new FetchableHosts(isMetadata, !isMetadata, true, RefusalAdvice.NONE))) {
            assertThatThrownBy(() -> fetcher(reach).get(address, Map.of()))
                    .extracting(OffLimitsException::behind)
                    .isEqualTo(Optional.of(why));
        }
        assertThat(server.requests).isEmpty();

        FetchableHosts allowed = new FetchableHosts(!isMetadata, isMetadata, true, RefusalAdvice.NONE);
        assertThat(fetcher(allowed).get(address, Map.of()).body()).asString().isEqualTo("secret");
    }

    @Test
    void whatIsKnownHereAsPrivateIsRefused() {
        for (String refused : List.of("http://inside.example/a", "http://proxy.example/a")) {
            assertThatThrownBy(() -> fetcher(LEFT_TO_PROXY).get(URI.create(refused), Map.of()))
                    .hasMessageContaining("private network");
        }
        assertThat(server.requests).isEmpty();
    }

    /** A name that OkHttp asks no proxy for, and a list that also has a direct way. */
    @Test
    void nameIsNotLeftToAProxyThatMayNotBeUsed() {
        assertThatThrownBy(() -> fetcher(LEFT_TO_PROXY).get(URI.create("http://a_b.example.c_d/a"), Map.of()))
                .hasMessage("no such host: a_b.example.c_d");
        ProxySelector either = new ProxySelector() {
            @Override
            public List<Proxy> select(URI address) {
                return List.of(new Proxy(Proxy.Type.HTTP, proxy()), Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI address, SocketAddress at, IOException failure) {}
        };

        assertThatThrownBy(() -> fetcher(LEFT_TO_PROXY, either).get(URI.create("http://wire.example/a"), Map.of()))
                .hasMessage("no such host: wire.example");
        assertThat(server.requests).isEmpty();
    }

    private Fetcher fetcher(FetchableHosts reach) {
        return fetcher(reach, ProxySelector.of(proxy()));
    }

    private static Fetcher fetcher(FetchableHosts reach, ProxySelector proxies) {
        Dns names = name -> switch (name) {
            case "proxy.example" -> Dns.SYSTEM.lookup("127.0.0.1");
            case "inside.example" -> Dns.SYSTEM.lookup("127.0.0.2");
            default -> throw new UnknownHostException(name);
        };
        return new Fetcher(
                FetchLimits.PUBLIC.with(reach),
                "test-agent",
                new AddressPolicy(reach, address -> false, names, proxies));
    }

    private InetSocketAddress proxy() {
        return InetSocketAddress.createUnresolved(
                "proxy.example", server.at("/").getPort());
    }
}
