package io.quotewire.sink.event;

import io.quotewire.sink.count.Amounts;
import io.quotewire.sink.count.CountChange;
import io.quotewire.sink.count.Hour;
import io.quotewire.sink.count.Subject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of a processed article is counted: its numbers, for its publisher. What became of the article is not asked: an
 * outcome that a later version adds counts by its numbers too.
 */
record ProcessedLine(String publisher, @Nullable Instant ingestedAt, List<HourlyChange> deltas) {

    /** Signed numbers for one hour and story. */
    record HourlyChange(
            Hour hour, Amounts amounts, @Nullable String storyId) {}

    /** Whether any number grows by it; a withdrawal or a move only takes off. */
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
