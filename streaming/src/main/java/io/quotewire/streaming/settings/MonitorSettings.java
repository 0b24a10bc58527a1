package io.quotewire.streaming.settings;

import java.time.Duration;
import java.util.Optional;

/**
 * What the monitor watches, as it is written.
 *
 * @param topics a pattern of those to watch; empty for those behind the prefix
 * @param groups a pattern of those to watch
 * @param interval from the end of one look to the next
 * @param services {@code NAME=ADDRESS}, comma-separated
 * @param alarms conditions, separated by semicolons
 * @param hook where to post them; empty for nowhere
 * @param api where the page's counts come from; empty for nowhere
 */
public record MonitorSettings(
        Optional<String> topics,
        String groups,
        Duration interval,
        String services,
        String alarms,
        Optional<String> hook,
        Optional<String> api) {}
