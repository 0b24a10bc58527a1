package io.quotewire.app.correct;

import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.QuoteEvent;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Searches the quote events for a quote or a passage; events of a partition must be taken in order, partitions may be
 * interleaved. Not thread-safe.
 */
final class QuoteSearch {
    private final String id;
    private final Set<String> current = new HashSet<>();
    private @Nullable QuoteEvent found;

    QuoteSearch(String id) {
        this.id = id;
    }

    void take(QuoteEvent quote) {
        if (quote.id().equals(id) || quote.passageId().equals(id)) {
            current.remove(quote.id());
            if (quote.change() == Change.PUBLISHED) {
                current.add(quote.id());
                found = quote;
            }
        }
    }

    /** The last publication that was taken. */
    Optional<QuoteEvent> found() {
        return Optional.ofNullable(found);
    }

    /**
     * Whether the passage is currently a quote; empty if that is unknown, as other quotes of the passage may have been
     * taken before its id was known.
     */
    Optional<Boolean> isCurrent() {
        boolean isKnown =
                !current.isEmpty() || found == null || found.passageId().equals(id);
        return isKnown ? Optional.of(!current.isEmpty()) : Optional.empty();
    }
}
