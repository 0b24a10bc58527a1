package io.quotewire.sink.event;

import io.quotewire.sink.count.Amounts;
import io.quotewire.sink.count.CountChange;
import io.quotewire.sink.count.Hour;
import io.quotewire.sink.count.Subject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a processed article that is counted: its numbers, for its publisher. The outcome is not looked at: one
 * that a later version adds counts by its numbers, too.
 */
record ProcessedLine(String publisher, @Nullable Instant ingestedAt, List<HourlyChange> deltas) {

    /** Signed numbers for one hour and story. */
    record HourlyChange(
            Hour hour, Amounts amounts, @Nullable String storyId) {}

    /** Whether any number increases; a withdrawal or a move only subtracts. */
    boolean adds() {
        return deltas.stream().anyMatch(delta -> delta.amounts.adds());
    }

    List<CountChange> changes() {
        Subject subject = Subject.publisher(publisher);
        return deltas.stream()
                .map(delta -> new CountChange(subject, delta.hour, delta.amounts, delta.storyId))
                .toList();
    }
}
