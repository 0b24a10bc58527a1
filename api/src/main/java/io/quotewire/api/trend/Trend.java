package io.quotewire.api.trend;

import io.quotewire.core.model.EntityType;
import io.quotewire.streaming.contract.Count;
import org.jspecify.annotations.Nullable;

/**
 * A trending item.
 *
 * @param articles in the window
 * @param usual the expected number of articles, at its share of all articles in the seven days before
 * @param score how unlikely that is by chance; see {@link Surprise}
 */
public record Trend(
        Count.Kind kind,
        @Nullable EntityType type,
        String name,
        @Nullable EntityType aboutType,
        @Nullable String about,
        long articles,
        double usual,
        double score) {
    private static final double CENTS = 100;

    static Trend of(Count count, long articles, double usual, double score) {
        return new Trend(
                count.kind(),
                count.type(),
                count.name(),
                count.aboutType(),
                count.about(),
                articles,
                Math.round(usual * CENTS) / CENTS,
                Math.round(score * CENTS) / CENTS);
    }
}
