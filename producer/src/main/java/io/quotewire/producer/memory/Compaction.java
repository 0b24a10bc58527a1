package io.quotewire.producer.memory;

import io.quotewire.streaming.contract.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Reduces a feed's state to the size of a record. Of items that do not fit only a hash is stored, the last ones first:
 * an unchanged item is still recognised, and a correction of it is sent as if it were new, under the same id.
 */
final class Compaction {
    /** The maximum size of a record, in bytes; by default brokers accept a megabyte. */
    static final int LARGEST = 900_000;

    private static final int HASH = FurtherItems.hash("", "").length();

    private Compaction() {}

    /** The state itself if it fits. */
    static FeedState of(FeedState state) {
        int excess = Json.write(state).length - LARGEST;
        if (excess <= 0) {
            return state;
        }
        List<FeedState.Seen> seen = new ArrayList<>(state.seen());
        StringBuilder hashes = new StringBuilder();
        while (excess > 0 && !seen.isEmpty()) {
            FeedState.Seen last = seen.remove(seen.size() - 1);
            hashes.append(FurtherItems.hash(last.id(), last.text()));
            excess -= Json.write(last).length + 1 - HASH;
        }
        String more = hashes + Objects.requireNonNullElse(state.more(), "");
        int most = Math.max(0, Math.min(FurtherItems.MOST * HASH, more.length() - Math.max(0, excess)));
        return new FeedState(
                state.schemaVersion(),
                state.address(),
                state.polls(),
                seen,
                state.wishes(),
                more.substring(0, most - most % HASH),
                state.awaitingPage());
    }
}
