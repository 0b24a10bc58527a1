package io.quotewire.streaming.settings;

import java.time.Duration;
import java.util.Optional;

/**
 * Settings of the monitor, as written.
 *
 * @param topics pattern of the topics to watch; empty for those with the prefix
 * @param groups pattern of the groups to watch
 * @param interval time from the end of one reading to the start of the next
 * @param services services whose health to ask for, as {@code NAME=ADDRESS}, comma-separated
 * @param alarms conditions, separated by semicolons
 * @param hook address to post alarms to; empty for none
 * @param api address of the API that the page gets its counts from; empty for none
 */
public record MonitorSettings(
        Optional<String> topics,
        String groups,
        Duration interval,
        String services,
        String alarms,
        Optional<String> hook,
        Optional<String> api) {}
