package io.quotewire.processor.revisit;

import io.quotewire.processor.correction.Corrections;
import io.quotewire.processor.memory.Memory.Remembered;
import io.quotewire.streaming.topology.Arrival;
import java.util.Optional;

/**
 * Derives the events of an article again. This interface lets the code that finds such articles be independent of how
 * one is decided, which is up to the package {@code article}, built on this one.
 */
public interface ArticleRederivation {
    /** The result. */
    enum Result {
        DONE,
        /** To be tried again: its extraction hardly had a processor. */
        DELAYED,
        /** It can no longer be extracted; or, if no text is needed, its events could not be retracted. */
        REFUSED,
        /** The record at its offset belongs to another article or another version. */
        OF_ANOTHER
    }

    /**
     * Processes one article.
     *
     * @param arrival the record of the published version; empty if no text is needed, as no event will remain
     * @param corrections those that are being applied: later ones would not be noticed once they are undone
     */
    Result rederive(String key, Remembered article, Optional<Arrival> arrival, Corrections corrections);
}
