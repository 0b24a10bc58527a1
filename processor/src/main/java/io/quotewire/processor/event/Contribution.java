package io.quotewire.processor.event;

import io.quotewire.streaming.contract.Origin;
import io.quotewire.streaming.contract.Processed;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What one article adds to its publisher's counts.
 *
 * @param articles 1, or 0 if it publishes nothing
 * @param mentions occurrences of entities
 * @param direct counted quotes of that type
 * @param unnamed counted quotes by speakers whom the article does not name, including groups
 * @param unknown counted quotes whose speaker could not be determined
 */
public record Contribution(int articles, int mentions, int direct, int mixed, int indirect, int unnamed, int unknown) {
    public static final Contribution NOTHING = new Contribution(0, 0, 0, 0, 0, 0, 0);

    /** The signed changes from one contribution to the next, by hour and story, without those that cancel out. */
    public static List<Processed.Delta> between(
            Origin oldOrigin, Contribution old, Origin newOrigin, Contribution now) {
        List<Processed.Delta> deltas = new ArrayList<>(2);
        boolean samePlace = hour(oldOrigin).equals(hour(newOrigin))
                && oldOrigin.undated() == newOrigin.undated()
                && Objects.equals(oldOrigin.storyId(), newOrigin.storyId());
        if (samePlace) {
            now.plus(old, -1).addTo(deltas, newOrigin);
        } else {
            NOTHING.plus(old, -1).addTo(deltas, oldOrigin);
            now.addTo(deltas, newOrigin);
        }
        return deltas;
    }

    /** The sum of both. */
    public Contribution and(Contribution other) {
        return plus(other, 1);
    }

    private Contribution plus(Contribution other, int sign) {
        return new Contribution(
                articles + sign * other.articles,
                mentions + sign * other.mentions,
                direct + sign * other.direct,
                mixed + sign * other.mixed,
                indirect + sign * other.indirect,
                unnamed + sign * other.unnamed,
                unknown + sign * other.unknown);
    }

    private void addTo(List<Processed.Delta> deltas, Origin origin) {
        if (!equals(NOTHING)) {
            deltas.add(new Processed.Delta(
                    hour(origin),
                    articles,
                    mentions,
                    direct,
                    mixed,
                    indirect,
                    unnamed,
                    unknown,
                    origin.undated() ? true : null,
                    origin.storyId()));
        }
    }

    private static Instant hour(Origin origin) {
        return origin.publishedAt().truncatedTo(ChronoUnit.HOURS);
    }
}
