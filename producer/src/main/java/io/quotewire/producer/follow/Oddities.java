package io.quotewire.producer.follow;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Collects the oddities of a poll and reports each kind in one line, however often it occurred. */
final class Oddities {
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private int total;

    void add(String oddity) {
        counts.merge(oddity, 1, Integer::sum);
        total++;
    }

    Optional<String> summary() {
        return counts.keySet().stream()
                .findFirst()
                .map(first -> total == 1 ? first : first + " (and " + (total - 1) + " more of the kind)");
    }
}
