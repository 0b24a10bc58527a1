package io.quotewire.app.tail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds updates of counts for a second, so that only the last of several updates of a count is shown. Not thread-safe.
 */
final class FoldedCounts {
    private static final Duration HELD = Duration.ofSeconds(1);

    private final Clock clock;
    private final Map<String, String> lines = new LinkedHashMap<>();
    private Instant since = Instant.MIN;

    FoldedCounts(Clock clock) {
        this.clock = clock;
    }

    /** Adds the line of a count's update, replacing an earlier one. */
    void add(String key, String line) {
        if (lines.isEmpty()) {
            since = clock.instant();
        }
        lines.remove(key);
        lines.put(key, line);
    }

    /** The lines, once they have been held long enough. */
    List<String> due() {
        return lines.isEmpty() || clock.instant().isBefore(since.plus(HELD)) ? List.of() : all();
    }

    /** All lines held. */
    List<String> all() {
        List<String> all = new ArrayList<>(lines.values());
        lines.clear();
        return all;
    }
}
