package io.quotewire.streaming.settings;

import java.util.Optional;

/**
 * Where and for whom the monitor serves the page, as it is written.
 *
 * @param listen {@code HOST:PORT}; empty for nowhere
 * @param token that requests must bear; may be absent on loopback only
 */
public record PageSettings(Optional<String> listen, Optional<String> token) {
    /** Where it is unless it is set; where that port is taken, on any free one. */
    public static final String DEFAULT_LISTEN = "127.0.0.1:9475";
}
