package io.quotewire.processor.fact;

import io.quotewire.streaming.contract.Processed;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * What one article adds to its publisher's counts.
 *
 * @param articles 1, or 0 where it publishes nothing
 * @param mentions occurrences of entities
 * @param direct counted quotes of that type
 * @param unnamed of the counted quotes, those by speakers whom the article does not name
 * @param unknown of the counted quotes, those whose speaker nobody can tell
 */
public record Contribution(int articles, int mentions, int direct, int mixed, int indirect, int unnamed, int unknown) {
    public static final Contribution NOTHING = new Contribution(0, 0, 0, 0, 0, 0, 0);

    /** The signed changes from one contribution to the next, by hour; those that cancel out are left out. */
    public static List<Processed.Delta> between(Instant oldTime, Contribution old, Instant newTime, Contribution now) {
        List<Processed.Delta> deltas = new ArrayList<>(2);
        if (hour(oldTime).equals(hour(newTime))) {
            now.plus(old, -1).addTo(deltas, newTime);
        } else {
            NOTHING.plus(old, -1).addTo(deltas, oldTime);
            now.addTo(deltas, newTime);
        }
        return deltas;
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

    private void addTo(List<Processed.Delta> deltas, Instant time) {
        if (!equals(NOTHING)) {
            deltas.add(new Processed.Delta(hour(time), articles, mentions, direct, mixed, indirect, unnamed, unknown));
        }
    }

    private static Instant hour(Instant time) {
        return time.truncatedTo(ChronoUnit.HOURS);
    }
}
