package io.quotewire.core.indirect;

import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.indirect.clause.ReportingSentence;
import java.util.List;

/** One way in which English reports speech. Implementations are stateless. */
interface ReportFinder {

    /** Whether it finds nothing in a sentence without a cue, and need not be asked there. */
    default boolean needsCue() {
        return true;
    }

    /** Adds the frames of this kind that the sentence holds. */
    void find(ReportingSentence sentence, List<AttributionFrame> frames);
}
