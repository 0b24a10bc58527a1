package io.quotewire.streaming.settings;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Settings of the API that the sink serves.
 *
 * @param listen {@code HOST:PORT} to serve it at; empty for none
 * @param token token that requests must bear
 * @param advertised {@code HOST:PORT} at which other instances reach it
 * @param origins origins whose web pages may read it
 * @param retention how long after its publication an article's quotes can be queried
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
