package io.quotewire.producer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Dns;
import org.junit.jupiter.api.Test;

/** Which addresses a fetcher may go to, by whatever name or redirect. */
class FetcherReachTest extends FetchingTest {
    private static final String OUTSIDE = "127.0.0.1";
    private static final String INSIDE = "127.0.0.2";

    @Test
    void privateNetworkIsRefusedUnlessAllowed() {
        server.on("/a", TestServer.text("inside"));
        Fetcher careful = new Fetcher(FetchLimits.PUBLIC, "test-agent");

        assertThatThrownBy(() -> careful.get(server.at("/a"), Map.of())).hasMessageContaining("private network");
        assertThat(server.requests).isEmpty();
    }

    @Test
    void redirectToThePrivateNetworkIsRefused() {
        server.on("/a", redirect(302, "http://127.0.0.2:" + server.at("/").getPort() + "/admin"));
        server.on("/admin", TestServer.text("secret"));
        Fetcher careful = new Fetcher(FetchLimits.PUBLIC, "test-agent", outsideIs127001(Dns.SYSTEM));

        assertThatThrownBy(() -> careful.get(server.at("/a"), Map.of())).hasMessageContaining("private network");
        assertThat(server.requests).extracting(TestServer.Request::path).containsExactly("/a");
    }

    @Test
    void dnsRebindingIsRefused() {
        server.on("/admin", TestServer.text("secret"));
        AtomicInteger lookups = new AtomicInteger();
        Dns rebinding = name -> Dns.SYSTEM.lookup(lookups.getAndIncrement() == 0 ? OUTSIDE : INSIDE);
        Fetcher careful = new Fetcher(FetchLimits.PUBLIC, "test-agent", outsideIs127001(rebinding));
        URI address = URI.create("http://rebinding.example:" + server.at("/").getPort() + "/admin");

        assertThatThrownBy(() -> careful.get(address, Map.of())).hasMessageContaining("private network");
        assertThat(lookups).hasValue(2);
        assertThat(server.requests).isEmpty();
    }

    @Test
    void connectsToTheCheckedAddress() throws Exception {
        server.on("/a", TestServer.text("there"));
        Dns names = name -> Dns.SYSTEM.lookup(OUTSIDE);
        Fetcher careful = new Fetcher(FetchLimits.PUBLIC, "test-agent", outsideIs127001(names));
        URI address = URI.create("http://wire.example:" + server.at("/").getPort() + "/a");

        assertThat(careful.get(address, Map.of()).body()).asString().isEqualTo("there");
    }

    /** The test's own server stands for a public one, another address of this machine for one inside. */
    private static AddressPolicy outsideIs127001(Dns names) {
        return new AddressPolicy(
                FetchableHosts.PUBLIC, address -> address.getHostAddress().equals(OUTSIDE), names);
    }
}
