package io.quotewire.streaming.http;

import java.util.Optional;

/**
 * An address to serve HTTP on, and the token that requests must bear.
 *
 * @param host address to listen on
 * @param port port to listen on, 0 for any free one
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
     * Reads {@code PORT} or {@code HOST:PORT}; the host defaults to 127.0.0.1.
     *
     * @param variable the environment variable that sets the token, for the message
     * @throws IllegalArgumentException if it is neither, or needs a token and has none
     */
    public static ListenAddress of(String address, Optional<String> token, String variable) {
        HostPort at = HostPort.of(address);
        try {
            return new ListenAddress(at.host(), at.port(), token);
        } catch (TokenMissing e) {
            throw new IllegalArgumentException(e.getMessage() + ", or set " + variable, e);
        }
    }

    /** The address without the token. */
    public HostPort at() {
        return new HostPort(host, port);
    }
}
