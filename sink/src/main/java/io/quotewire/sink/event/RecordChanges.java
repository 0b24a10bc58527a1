package io.quotewire.sink.event;

import io.quotewire.sink.count.CountChange;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one record tells the sink.
 *
 * @param changes of the counts
 * @param ingestedAt when the article came in that it adds; null where it adds none or does not say
 */
public record RecordChanges(
        List<CountChange> changes, @Nullable Instant ingestedAt) {

    public RecordChanges {
        changes = List.copyOf(changes);
    }
}
