package io.quotewire.producer.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * Where articles are taken by HTTP.
 *
 * @param host address to listen on
 * @param port to listen on, 0 for any free one
 * @param token that a request must bear; may be absent on loopback only
 */
public record DoorOptions(String host, int port, Optional<String> token) {

    public DoorOptions {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("no port: " + port);
        }
        if (token.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("the token is empty");
        }
        if (token.isEmpty() && !loopback(host)) {
            throw new IllegalArgumentException(
                    "articles are taken by HTTP without a token on loopback only; give one, or listen on 127.0.0.1");
        }
    }

    /**
     * Reads {@code PORT} or {@code HOST:PORT}; the host is 127.0.0.1 unless given.
     *
     * @throws IllegalArgumentException where it is neither, or lacks a token it needs
     */
    public static DoorOptions of(String address, Optional<String> token) {
        int colon = address.lastIndexOf(':');
        String host = colon < 0 ? "127.0.0.1" : address.substring(0, colon);
        try {
            return new DoorOptions(host, Integer.parseInt(address.substring(colon + 1)), token);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + address + "' is no PORT or HOST:PORT", e);
        }
    }

    private static boolean loopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("no such host: " + host, e);
        }
    }
}
