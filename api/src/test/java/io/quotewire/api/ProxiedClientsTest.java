package io.quotewire.api;

import static io.quotewire.api.AskedServer.open;
import static io.quotewire.api.AskedServer.raw;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The limit on requests for clients of a proxy on this machine, of which two are allowed at once. */
class ProxiedClientsTest {
    private static final int ASKED = 40;
    private static final Map<String, String> TRUSTING =
            Map.of("http.rate", "1", "http.proxies", "127.0.0.1, 10.0.0.0/8");

    @Test
    void eachHasALimitOfItsOwn() throws Exception {
        assertThat(allowed(TRUSTING, number -> "X-Forwarded-For: 192.0.2." + number))
                .isEqualTo(ASKED);
    }

    @Test
    void otherAddressesOfOneCountForItself() throws Exception {
        assertThat(allowed(TRUSTING, number -> "X-Forwarded-For: 203.0.113." + number + ", 192.0.2.1"))
                .isLessThan(ASKED);
        assertThat(allowed(
                        TRUSTING,
                        number -> "X-Forwarded-For: 203.0.113." + number + "\r\nX-Forwarded-For: 192.0.2.1\r\n"
                                + "X-Forwarded-For: 10.0.0.9"))
                .isLessThan(ASKED);
    }

    @Test
    void otherHeaderOfOneIsIgnored() throws Exception {
        assertThat(allowed(TRUSTING, number -> "Forwarded: for=203.0.113." + number + "\r\nX-Forwarded-For: 192.0.2.1"))
                .isLessThan(ASKED);
    }

    @Test
    void eachHasALimitOfItsOwnByForwarded() throws Exception {
        Map<String, String> settings =
                Map.of("http.rate", "1", "http.proxies", "127.0.0.0/8", "http.proxy.header", "Forwarded");

        assertThat(allowed(settings, number -> "Forwarded: for=\"[2001:db8:0:" + number + "::1]:47011\";proto=https"))
                .isEqualTo(ASKED);
    }

    @Test
    void allShareALimitIfTheProxyIsNotTrusted() throws Exception {
        assertThat(allowed(Map.of("http.rate", "1"), number -> "X-Forwarded-For: 192.0.2." + number))
                .isLessThan(ASKED);
    }

    /** How many requests are allowed, each with its own header. */
    private static long allowed(Map<String, String> settings, IntFunction<String> header) throws IOException {
        try (ApiServer api = open(settings)) {
            String requests = IntStream.range(1, ASKED)
                    .mapToObj(number ->
                            "GET /asyncapi.json HTTP/1.1\r\nHost: localhost\r\n" + header.apply(number) + "\r\n\r\n")
                    .collect(Collectors.joining());
            String last = "GET /asyncapi.json HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + header.apply(ASKED) + "\r\n\r\n";
            return Pattern.compile("HTTP/1\\.1 200 ")
                    .matcher(raw(api, requests + last))
                    .results()
                    .count();
        }
    }
}
