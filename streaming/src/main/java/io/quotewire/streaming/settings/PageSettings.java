package io.quotewire.streaming.settings;

import java.util.Optional;

/**
 * Settings of the page that the monitor serves, as written.
 *
 * @param listen {@code HOST:PORT}; empty for none
 * @param chosen whether the address was set, and not left at its default
 * @param token token that requests must bear; may be absent on loopback only
 */
public record PageSettings(Optional<String> listen, boolean chosen, Optional<String> token) {
    /** Default address; if its port is in use and no address was chosen, any free one is taken. */
    public static final String DEFAULT_LISTEN = "127.0.0.1:9475";
}
