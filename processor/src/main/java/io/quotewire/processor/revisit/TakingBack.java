package io.quotewire.processor.revisit;

import io.quotewire.processor.memory.Memory.Remembered;
import io.quotewire.processor.revisit.ArticleTaker.Result;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Takes back what must not stand, and keeps the articles of which it could not be: as long as there are any, no state
 * of the corrections counts as applied, so that they are tried again at the next start, too. Used by one stream thread.
 */
final class TakingBack {
    private final Set<String> failed = new LinkedHashSet<>();

    void take(String key, Remembered article, ArticleTaker taker) {
        if (taker.take(key, article, Optional.empty()) == Result.REFUSED) {
            failed.add(key);
        }
    }

    boolean hasFailed() {
        return !failed.isEmpty();
    }

    /** Makes what failed due once more. */
    void tryAgain(Set<String> due) {
        due.addAll(failed);
        failed.clear();
    }
}
