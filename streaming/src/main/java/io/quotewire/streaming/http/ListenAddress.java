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
        if (token.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("the token is empty");
        }
        if (token.isEmpty() && !new HostPort(host, port).isLoopback()) {
            throw new TokenMissing();
        }
    }

    private static final class TokenMissing extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        TokenMissing() {
            super("without a token HTTP is served on loopback only; listen on 127.0.0.1");
        }
    }

    /**
     * Reads {@code PORT} or {@code HOST:PORT}; the host is 127.0.0.1 unless given.
     *
     * @param variable the environment variable that holds the token
     * @throws IllegalArgumentException where it is neither, or lacks a token it needs
     */
    public static ListenAddress of(String address, Optional<String> token, String variable) {
        HostPort at = HostPort.of(address);
        try {
            return new ListenAddress(at.host(), at.port(), token);
        } catch (TokenMissing e) {
            throw new IllegalArgumentException(e.getMessage() + ", or set " + variable, e);
        }
    }

    /** Where that is. */
    public HostPort at() {
        return new HostPort(host, port);
    }
}
