package io.quotewire.processor.revisit;

import io.quotewire.processor.correction.Corrections;
import io.quotewire.processor.memory.Memory.Remembered;
import io.quotewire.processor.revisit.ArticleRederivation.Result;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Retracts what must not be published, and keeps the articles for which that failed: as long as there are any, no state
 * of the corrections counts as applied, so that they are tried again after a restart, too. Used by one stream thread.
 */
final class PendingRetractions {
    private final Set<String> failed = new LinkedHashSet<>();

    void retract(String key, Remembered article, Corrections corrections, ArticleRederivation taker) {
        if (taker.rederive(key, article, Optional.empty(), corrections) == Result.REFUSED) {
            failed.add(key);
        }
    }

    boolean hasFailed() {
        return !failed.isEmpty();
    }

    /** Makes the failed articles due again. */
    void tryAgain(Set<String> due) {
        due.addAll(failed);
        failed.clear();
    }
}
