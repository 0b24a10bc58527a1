package io.quotewire.sink.query;

import java.util.List;
import java.util.Optional;

/**
 * What one instance, or several together, know.
 *
 * @param partitions from how many partitions it is
 * @param items the best, in the question's order
 * @param examined where the search stopped though there may be more: nothing past this place is known; empty where all
 *     was looked at or the limit was reached
 * @param <T> {@code Count} or {@code QuoteEvent}
 */
public record Answer<T>(int partitions, List<T> items, Optional<Position> examined) {

    public Answer {
        items = List.copyOf(items);
    }
}
