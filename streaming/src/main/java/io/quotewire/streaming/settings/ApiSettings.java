package io.quotewire.streaming.settings;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How the sink serves the API.
 *
 * @param listen where, as {@code HOST:PORT}; empty where it does not
 * @param token what requests must bear
 * @param advertised where other instances reach it, as {@code HOST:PORT}
 * @param origins whose web pages may read it
 * @param retention how long after its publication an article's quotes can be asked for
 */
public record ApiSettings(
        Optional<String> listen,
        Optional<String> token,
        Optional<String> advertised,
        List<String> origins,
        Duration retention) {
    public ApiSettings {
        origins = List.copyOf(origins);
    }
}
