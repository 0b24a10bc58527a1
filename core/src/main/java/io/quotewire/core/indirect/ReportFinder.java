package io.quotewire.core.indirect;

import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.indirect.clause.ReportingSentence;
import java.util.List;

/** Finds one construction of reported speech. Implementations are stateless. */
interface ReportFinder {

    /** Whether a sentence without a cue can be skipped. */
    default boolean needsCue() {
        return true;
    }

    /** Adds the frames for this construction in the sentence. */
    void find(ReportingSentence sentence, List<AttributionFrame> frames);
}
