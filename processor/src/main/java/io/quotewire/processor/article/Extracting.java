package io.quotewire.processor.article;

import io.quotewire.streaming.topology.RefusedException;
import java.util.Optional;

/** Extracts articles. Used by one stream thread. */
interface Extracting {
    /**
     * Extracts one.
     *
     * @return empty if it timed out because it hardly had a processor, and is to be tried again
     * @throws RefusedException if it takes too long, took too long on an earlier attempt, or fails
     */
    Optional<Extracted> of(Submission submission) throws RefusedException;
}
