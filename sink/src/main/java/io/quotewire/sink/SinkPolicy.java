package io.quotewire.sink;

import io.quotewire.streaming.settings.Settings;
import java.time.Duration;
import java.util.Optional;

/**
 * What the sink is set to.
 *
 * @param dayRetention how long after its day a day count is kept; empty where it is kept for good
 */
public record SinkPolicy(Optional<Duration> dayRetention) {

    public static SinkPolicy of(Settings settings) {
        return new SinkPolicy(settings.dayRetention());
    }
}
