package io.quotewire.sink;

import io.quotewire.streaming.settings.Settings;
import java.time.Duration;
import java.util.Optional;

/**
 * The sink's settings.
 *
 * @param dayRetention how long after its day a daily count is kept; empty if it is kept for good
 */
public record SinkPolicy(Optional<Duration> dayRetention) {

    public static SinkPolicy of(Settings settings) {
        return new SinkPolicy(settings.dayRetention());
    }
}
