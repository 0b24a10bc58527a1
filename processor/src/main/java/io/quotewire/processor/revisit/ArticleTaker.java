package io.quotewire.processor.revisit;

import io.quotewire.processor.memory.Memory.Remembered;
import io.quotewire.streaming.topology.Arrival;
import java.util.Optional;

/**
 * Makes the events of an article anew. Those who find the articles need not know how one is decided: {@code article}
 * does, which is built upon this package.
 */
public interface ArticleTaker {
    /** What became of it. */
    enum Result {
        DONE,
        /** It cannot be extracted any more; or where no text is needed, its events could not be taken back. */
        REFUSED,
        /** Where its record was lies that of another article or of another version. */
        OF_ANOTHER
    }

    /**
     * Takes one.
     *
     * @param arrival the record that stands; empty where no text is needed, since no event will stand
     */
    Result take(String key, Remembered article, Optional<Arrival> arrival);
}
