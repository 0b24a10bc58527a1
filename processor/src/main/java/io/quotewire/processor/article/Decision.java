package io.quotewire.processor.article;

import io.quotewire.processor.event.ChangeSet;
import io.quotewire.processor.memory.Memory;
import io.quotewire.streaming.contract.Origin;
import io.quotewire.streaming.contract.Processed.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * What is to be done with one version of an article; {@link DecisionWriter} does it.
 *
 * @param origin the article as its record on {@code processed} describes it
 * @param memory what to remember from now on; empty if the memory does not change
 * @param generation of the events in the change set, 0 if that is empty
 * @param extractionNanos 0 if nothing was extracted
 */
record Decision(
        Outcome outcome,
        Origin origin,
        List<String> flags,
        ChangeSet changes,
        Optional<Memory> memory,
        long generation,
        long extractionNanos) {
    /** Flags an article that has to wait because those before it were slow. */
    static final String DELAYED = "extraction.delayed";

    static Decision nothingChanges(Outcome outcome, Origin origin, List<String> flags) {
        return new Decision(outcome, origin, flags, ChangeSet.NOTHING, Optional.empty(), 0, 0);
    }

    Decision remembering(Memory changed) {
        return new Decision(outcome, origin, flags, changes, Optional.of(changed), generation, extractionNanos);
    }
}
