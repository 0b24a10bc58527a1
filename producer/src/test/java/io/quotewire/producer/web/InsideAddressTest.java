package io.quotewire.producer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Dns;
import org.junit.jupiter.api.Test;

/**
 * Ways in which a server outside leads a fetcher inside. Loopback, where the test's server is, stands for the public
 * web; what is inside is named by a resolver that answers itself, and nobody is there.
 */
class InsideAddressTest extends FetchingTest {
    private static final String INSIDE = "10.0.0.7";

    @Test
    void aRedirectToTheInsideIsRefused() throws Exception {
        Fetcher outside = fetcher(host -> List.of(address(host.equals("outside.example") ? "127.0.0.1" : INSIDE)));
        server.on("/a", redirect(302, "http://inside.example/secret"));

        assertThatThrownBy(() -> outside.get(named("outside.example", "/a"), Map.of()))
                .hasMessageContaining("inside.example is on a private network (" + INSIDE + ')');
        assertThat(server.requests).hasSize(1);
    }

    @Test
    void aNameThatMeansAnotherAddressOnceItWasJudgedIsJudgedAgain() {
        AtomicInteger asked = new AtomicInteger();
        Fetcher outside = fetcher(host -> List.of(address(asked.getAndIncrement() == 0 ? "127.0.0.1" : INSIDE)));

        assertThatThrownBy(() -> outside.get(named("turning.example", "/a"), Map.of()))
                .hasMessageContaining("turning.example is on a private network (" + INSIDE + ')');
        assertThat(asked).hasValue(2);
        assertThat(server.requests).isEmpty();
    }

    @Test
    void whatIsConnectedToIsWhatWasJudged() throws Exception {
        Fetcher outside = fetcher(host -> List.of(address("127.0.0.1")));
        server.on("/a", TestServer.answer(200, new byte[] {'a'}, Map.of()));

        assertThat(outside.get(named("only-the-stub-knows.example", "/a"), Map.of())
                        .body())
                .containsExactly('a');
    }

    private static Fetcher fetcher(Dns names) {
        FetchLimits limits = new FetchLimits(100_000, Duration.ofSeconds(20), 5, Reach.PUBLIC);
        return new Fetcher(
                limits, "test-agent", new AddressPolicy(limits.reach(), InetAddress::isLoopbackAddress, names));
    }

    private URI named(String host, String path) {
        return URI.create("http://" + host + ':' + server.at("/").getPort() + path);
    }

    private static InetAddress address(String number) throws UnknownHostException {
        return InetAddress.getByName(number);
    }
}
