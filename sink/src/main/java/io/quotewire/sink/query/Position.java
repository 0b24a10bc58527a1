package io.quotewire.sink.query;

import io.quotewire.streaming.contract.QuoteEvent;
import java.time.Instant;
import java.util.Comparator;

/**
 * A position in a list of quotes, latest first.
 *
 * @param time when the article was published
 * @param id of the quote; breaks ties
 */
public record Position(Instant time, String id) implements Comparable<Position> {
    private static final Comparator<Position> ORDER =
            Comparator.comparing(Position::time).reversed().thenComparing(Position::id);

    /** The position of a quote. */
    public static Position of(QuoteEvent quote) {
        return new Position(Instant.ofEpochMilli(quote.publishedAt().toEpochMilli()), quote.id());
    }

    /**
     * Parses what {@link #toString} writes.
     *
     * @throws IllegalArgumentException if it is not a position
     */
    public static Position parse(String text) {
        int dash = text.indexOf('-', 1);
        try {
            return new Position(
                    Instant.ofEpochMilli(Long.parseLong(text.substring(0, Math.max(0, dash)))),
                    text.substring(dash + 1));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' is not a place among quotes", e);
        }
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return time.toEpochMilli() + "-" + id;
    }
}
