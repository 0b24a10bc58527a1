package io.quotewire.core.evaluation;

import java.util.EnumMap;
import java.util.Map;

/** The value of each {@link Counted}. Immutable. */
final class Counts {
    private final Map<Counted, Long> values;

    private Counts(Map<Counted, Long> values) {
        this.values = values;
    }

    long get(Counted count) {
        return values.getOrDefault(count, 0L);
    }

    static Counts sum(Iterable<Counts> many) {
        Builder total = new Builder();
        many.forEach(counts -> counts.values.forEach(total::add));
        return total.build();
    }

    /** Accumulates counts. Not thread-safe. */
    static final class Builder {
        private final Map<Counted, Long> values = new EnumMap<>(Counted.class);

        void add(Counted count, long more) {
            values.merge(count, more, Long::sum);
        }

        void addIf(boolean condition, Counted count) {
            add(count, condition ? 1 : 0);
        }

        Counts build() {
            return new Counts(new EnumMap<>(values));
        }
    }
}
