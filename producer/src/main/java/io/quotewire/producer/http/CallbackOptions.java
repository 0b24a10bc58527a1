package io.quotewire.producer.http;

import io.quotewire.producer.web.WebAddress;
import java.net.URI;

/**
 * Where hubs call when a feed has news.
 *
 * @param address public, below which each feed has its own
 * @param host to listen on
 * @param port to listen on, 0 for any free one
 */
public record CallbackOptions(URI address, String host, int port) {
    private static final String USUAL = "127.0.0.1:9482";

    /**
     * Reads them as they are written.
     *
     * @param listen {@code PORT} or {@code HOST:PORT}; empty is port 9482 of loopback, for a proxy in front
     * @throws IllegalArgumentException where one of them means nothing
     */
    public static CallbackOptions of(String address, String listen) {
        URI callback = WebAddress.parse(address)
                .filter(WebAddress::isWeb)
                .orElseThrow(() -> new IllegalArgumentException("'" + address + "' is no http or https address"));
        String at = listen.isEmpty() ? USUAL : listen;
        int colon = at.lastIndexOf(':');
        try {
            return new CallbackOptions(
                    callback,
                    colon < 0 ? "127.0.0.1" : at.substring(0, colon),
                    Integer.parseInt(at.substring(colon + 1)));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + at + "' is no PORT or HOST:PORT", e);
        }
    }
}
