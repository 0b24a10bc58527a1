package io.quotewire.app.tail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Updates of counts held for a second, so that of several of one count only the last is shown. Used by one thread. */
final class FoldedCounts {
    private static final Duration HELD = Duration.ofSeconds(1);

    private final Clock clock;
    private final Map<String, String> lines = new LinkedHashMap<>();
    private Instant since = Instant.MIN;

    FoldedCounts(Clock clock) {
        this.clock = clock;
    }

    /** Takes the line of a count's update in place of the one before it. */
    void add(String key, String line) {
        if (lines.isEmpty()) {
            since = clock.instant();
        }
        lines.remove(key);
        lines.put(key, line);
    }

    /** What was held long enough; nothing before that. */
    List<String> due() {
        return lines.isEmpty() || clock.instant().isBefore(since.plus(HELD)) ? List.of() : all();
    }

    /** Everything that is held. */
    List<String> all() {
        List<String> all = new ArrayList<>(lines.values());
        lines.clear();
        return all;
    }
}
