package io.quotewire.processor.article;

import io.quotewire.processor.event.ChangeSet;
import io.quotewire.processor.memory.Memory;
import io.quotewire.streaming.contract.Origin;
import io.quotewire.streaming.contract.Processed.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * What is to be done with one version of an article; nothing of it is done yet. {@link DecisionWriter} does it.
 *
 * @param origin what its line on {@code processed} says of the article
 * @param memory what is to be remembered instead; empty where the memory stays as it is
 * @param generation of the events in the change set, 0 where it is empty
 * @param extractionNanos 0 where nothing was extracted
 */
record Decision(
        Outcome outcome,
        Origin origin,
        List<String> flags,
        ChangeSet changes,
        Optional<Memory> memory,
        long generation,
        long extractionNanos) {
    /** Flags an article that waits because those before it were slow. */
    static final String DELAYED = "extraction.delayed";

    static Decision nothingChanges(Outcome outcome, Origin origin, List<String> flags) {
        return new Decision(outcome, origin, flags, ChangeSet.NOTHING, Optional.empty(), 0, 0);
    }

    Decision remembering(Memory changed) {
        return new Decision(outcome, origin, flags, changes, Optional.of(changed), generation, extractionNanos);
    }
}
