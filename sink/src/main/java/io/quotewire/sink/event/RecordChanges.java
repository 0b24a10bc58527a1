package io.quotewire.sink.event;

import io.quotewire.sink.count.CountChange;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The effect of one record on the counts.
 *
 * @param changes changes of the counts
 * @param ingestedAt when the article that it adds was ingested; null if it adds none or does not say
 */
public record RecordChanges(
        List<CountChange> changes, @Nullable Instant ingestedAt) {

    public RecordChanges {
        changes = List.copyOf(changes);
    }
}
