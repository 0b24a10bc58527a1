package io.quotewire.sink.query;

import io.quotewire.streaming.contract.QuoteEvent;
import java.time.Instant;
import java.util.Comparator;

/**
 * A place among quotes, the latest first.
 *
 * @param time when the article appeared
 * @param id of the quote; those of one time stand in the order of their ids
 */
public record Position(Instant time, String id) implements Comparable<Position> {
    private static final Comparator<Position> ORDER =
            Comparator.comparing(Position::time).reversed().thenComparing(Position::id);

    /** Where a quote stands. */
    public static Position of(QuoteEvent quote) {
        return new Position(Instant.ofEpochMilli(quote.publishedAt().toEpochMilli()), quote.id());
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException where it is none
     */
    public static Position parse(String text) {
        int dash = text.indexOf('-', 1);
        try {
            return new Position(
                    Instant.ofEpochMilli(Long.parseLong(text.substring(0, Math.max(0, dash)))),
                    text.substring(dash + 1));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' is no place among quotes", e);
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
