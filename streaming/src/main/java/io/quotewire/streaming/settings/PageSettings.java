package io.quotewire.streaming.settings;

import java.util.Optional;

/**
 * Settings of the page that the monitor serves, as written.
 *
 * @param listen {@code HOST:PORT}; empty for none
 * @param token token that requests must bear; may be absent on loopback only
 */
public record PageSettings(Optional<String> listen, Optional<String> token) {
    /** Default address; if its port is in use, any free one is taken. */
    public static final String DEFAULT_LISTEN = "127.0.0.1:9475";
}
