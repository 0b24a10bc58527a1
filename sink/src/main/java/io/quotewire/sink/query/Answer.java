package io.quotewire.sink.query;

import java.util.List;
import java.util.Optional;

/**
 * The answer of one instance, or of several together.
 *
 * @param partitions number of partitions that it comes from
 * @param items the best items, in the question's order
 * @param examined set if the search stopped although there may be more: nothing after this position is known; empty if
 *     everything was searched or the limit was reached
 * @param <T> {@code Count} or {@code QuoteEvent}
 */
public record Answer<T>(int partitions, List<T> items, Optional<Position> examined) {

    public Answer {
        items = List.copyOf(items);
    }
}
