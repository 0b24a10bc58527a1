package io.quotewire.api.trend;

import io.quotewire.core.model.EntityType;
import io.quotewire.streaming.contract.Count;
import org.jspecify.annotations.Nullable;

/**
 * Something that is in more articles than usual.
 *
 * @param articles in the window
 * @param usual in how many it would be, had it the same share of all articles as in the seven days before
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
