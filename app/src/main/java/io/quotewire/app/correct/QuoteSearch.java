package io.quotewire.app.correct;

import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.QuoteEvent;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a quote or a passage among all events of quotes: those of a partition in order, one partition behind the
 * other or not. Not thread-safe.
 */
final class QuoteSearch {
    private final String id;
    private final Set<String> standing = new HashSet<>();
    private @Nullable QuoteEvent found;

    QuoteSearch(String id) {
        this.id = id;
    }

    void take(QuoteEvent quote) {
        if (quote.id().equals(id) || quote.passageId().equals(id)) {
            standing.remove(quote.id());
            if (quote.change() == Change.PUBLISHED) {
                standing.add(quote.id());
                found = quote;
            }
        }
    }

    /** The last publication of it that was taken. */
    Optional<QuoteEvent> found() {
        return Optional.ofNullable(found);
    }

    /**
     * Whether the passage is a quote now; empty if what was taken does not tell, since other quotes of the passage
     * may have come before anybody knew which it is.
     */
    Optional<Boolean> stands() {
        boolean isKnown =
                !standing.isEmpty() || found == null || found.passageId().equals(id);
        return isKnown ? Optional.of(!standing.isEmpty()) : Optional.empty();
    }
}
