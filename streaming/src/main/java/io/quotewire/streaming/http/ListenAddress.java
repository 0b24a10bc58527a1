package io.quotewire.streaming.http;

import java.util.Optional;

/**
 * Where something is served by HTTP, and the token that a request must bear.
 *
 * @param host address to listen on
 * @param port to listen on, 0 for any free one
 * @param token may be absent on loopback only
 */
public record ListenAddress(String host, int port, Optional<String> token) {
    public ListenAddress {
        require(new HostPort(host, port), token, "give one");
    }

    /**
     * Reads {@code PORT} or {@code HOST:PORT}; the host is 127.0.0.1 unless given.
     *
     * @param variable the environment variable that holds the token
     * @throws IllegalArgumentException where it is neither, or lacks a token it needs
     */
    public static ListenAddress of(String address, Optional<String> token, String variable) {
        HostPort at = HostPort.of(address);
        require(at, token, "set " + variable);
        return new ListenAddress(at.host(), at.port(), token);
    }

    private static void require(HostPort at, Optional<String> token, String cure) {
        if (token.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("the token is empty");
        }
        if (token.isEmpty() && !at.isLoopback()) {
            throw new IllegalArgumentException(
                    "without a token HTTP is served on loopback only; " + cure + ", or listen on 127.0.0.1");
        }
    }

    /** Where that is. */
    public HostPort at() {
        return new HostPort(host, port);
    }
}
