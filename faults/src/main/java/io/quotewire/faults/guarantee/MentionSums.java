package io.quotewire.faults.guarantee;

import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.MentionEvent;
import java.util.Map;
import java.util.TreeMap;

/** Numbers of mentions of each entity, summed over the events as any consumer may do. Not thread-safe. */
final class MentionSums {
    private static final String KIND = "entity|";
    private static final String TOTAL = "|total";

    private final Map<String, Sum> byKey = new TreeMap<>();

    private record Sum(long articles, long mentions) {
        Sum plus(Sum other) {
            return new Sum(articles + other.articles, mentions + other.mentions);
        }

        String told() {
            return articles + " articles, " + mentions + " mentions";
        }
    }

    void add(MentionEvent mention) {
        // An entity that only speaks is not mentioned.
        int sign = mention.change() == Change.PUBLISHED ? 1 : -1;
        byKey.merge(
                KIND + mention.type() + '|' + mention.entity() + TOTAL,
                new Sum(mention.count() == 0 ? 0 : sign, (long) sign * mention.count()),
                Sum::plus);
    }

    /** The sums that are not zero. */
    Map<String, String> all() {
        Map<String, String> told = new TreeMap<>();
        byKey.forEach((key, sum) -> {
            if (sum.articles() != 0) {
                told.put(key, sum.told());
            }
        });
        return told;
    }

    /** The same numbers from the counts. */
    static Map<String, String> of(Map<String, Count> counts) {
        Map<String, String> told = new TreeMap<>();
        counts.forEach((key, count) -> {
            if (key.startsWith(KIND) && key.endsWith(TOTAL)) {
                told.put(key, new Sum(count.articles(), count.mentions()).told());
            }
        });
        return told;
    }
}
