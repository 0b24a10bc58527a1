package io.quotewire.producer.http;

import io.quotewire.producer.web.WebAddress;
import io.quotewire.streaming.http.HostPort;
import java.net.URI;

/**
 * The addresses for calls of hubs.
 *
 * @param address the public address, below which each feed has its own
 * @param listen the local address of the endpoint
 */
public record CallbackOptions(URI address, HostPort listen) {
    private static final String USUAL = "127.0.0.1:9482";

    /**
     * Parses them from the command line.
     *
     * @param listen {@code PORT} or {@code HOST:PORT}; if empty, port 9482 of loopback, for a proxy in front
     * @throws IllegalArgumentException if one of them cannot be read
     */
    public static CallbackOptions of(String address, String listen) {
        URI callback = WebAddress.parse(address)
                .filter(WebAddress::isWeb)
                .orElseThrow(() -> new IllegalArgumentException("'" + address + "' is not an http or https address"));
        return new CallbackOptions(callback, HostPort.of(listen.isEmpty() ? USUAL : listen));
    }
}
