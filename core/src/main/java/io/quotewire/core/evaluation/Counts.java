package io.quotewire.core.evaluation;

import java.util.EnumMap;
import java.util.Map;

/** How often each {@link Count} was seen. Immutable. */
final class Counts {
    private final Map<Count, Long> values;

    private Counts(Map<Count, Long> values) {
        this.values = values;
    }

    long get(Count count) {
        return values.getOrDefault(count, 0L);
    }

    static Counts sum(Iterable<Counts> many) {
        Builder total = new Builder();
        many.forEach(counts -> counts.values.forEach(total::add));
        return total.build();
    }

    /** Gathers counts. Not thread-safe. */
    static final class Builder {
        private final Map<Count, Long> values = new EnumMap<>(Count.class);

        void add(Count count, long more) {
            values.merge(count, more, Long::sum);
        }

        void addIf(boolean condition, Count count) {
            add(count, condition ? 1 : 0);
        }

        Counts build() {
            return new Counts(new EnumMap<>(values));
        }
    }
}
